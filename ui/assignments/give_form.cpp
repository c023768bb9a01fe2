// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assignments/give_form.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "ui/assignments/item_field.h"
#include "ui/assignments/share_table.h"
#include "ui/shared/data_table.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shared/segmented_control.h"
#include "ui/theme/on_look.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

enum Mode { ToEach, Shares };

} // namespace

GiveForm::GiveForm(QWidget* parent)
    : SidePanel(Width::Wide, parent)
    , m_item(new ItemField(this))
    , m_product(new QLineEdit(this))
    , m_quantity(new QLineEdit(this))
    , m_deadline(new QLineEdit(this))
    , m_unplanned(new QCheckBox(Tr::tr("Unplanned (came up in the month)"), this))
    , m_mode(new SegmentedControl(
          Tr::tr("How the work is given"), {Tr::tr("All to each"), Tr::tr("Split into shares")}, this))
    , m_evenly(makeButton(Tr::tr("Share evenly"), ButtonKind::Link, {}, this))
    , m_people(new ShareTable(this))
    , m_quantityError(new FieldError(m_quantity, this))
    , m_deadlineError(new FieldError(m_deadline, this))
    , m_error(makeParagraph({}, Face::Small, Ink::TroubleText, this))
    , m_give(makeButton(Tr::tr("Give the work"), ButtonKind::Primary, u"check"_s, this))
{
    addField(Tr::tr("Work"), m_item);
    addField(Tr::tr("Expected product"), m_product);
    auto* pair = new QWidget(this);
    auto* figures = makeRow(pair, Space::None, Space::Small);
    figures->addWidget(makeLabel(Tr::tr("Quantity"), Face::Small, Ink::Muted, pair));
    figures->addWidget(m_quantity, 1);
    figures->addWidget(makeLabel(Tr::tr("Deadline"), Face::Small, Ink::Muted, pair));
    figures->addWidget(m_deadline, 2);
    m_quantity->setAccessibleName(Tr::tr("Quantity"));
    m_quantity->setAlignment(Qt::AlignRight);
    m_deadline->setAccessibleName(Tr::tr("Deadline"));
    m_deadline->setPlaceholderText(Tr::tr("dd/mm/yyyy"));
    body()->addWidget(pair);
    body()->addWidget(m_quantityError);
    body()->addWidget(m_deadlineError);
    body()->addWidget(m_unplanned);
    body()->addWidget(m_mode, 0, Qt::AlignLeft);
    body()->addWidget(m_people, 1);
    body()->addWidget(m_evenly, 0, Qt::AlignLeft);
    body()->addWidget(m_error);
    m_error->hide();
    auto* buttons = new QWidget(this);
    auto* row = makeRow(buttons);
    QPushButton* cancel = makeButton(Tr::tr("Cancel"), ButtonKind::Plain, {}, buttons);
    row->addWidget(m_give);
    row->addWidget(cancel);
    row->addStretch(1);
    body()->addWidget(buttons);
    connect(m_item, &ItemField::itemChanged, this, &GiveForm::takeFromItem);
    connect(m_quantity, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (const auto quantity = Decimal::parseTyped(text); quantity && *quantity > Decimal(0))
            m_people->setWhole(*quantity);
    });
    for (QLineEdit* field : {m_product, m_quantity, m_deadline})
        connect(field, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    connect(m_mode, &SegmentedControl::chosen, this, &GiveForm::setMode);
    connect(m_evenly, &QPushButton::clicked, m_people, &ShareTable::shareEvenly);
    connect(m_give, &QPushButton::clicked, this, &GiveForm::submit);
    connect(cancel, &QPushButton::clicked, this, &GiveForm::cancelled);
    setMode(ToEach);
}

QLineEdit* GiveForm::addField(const QString& label, QLineEdit* field)
{
    body()->addWidget(makeLabel(label, Face::Small, Ink::Muted, this));
    body()->addWidget(field);
    field->setAccessibleName(label);
    return field;
}

void GiveForm::setIndex(std::shared_ptr<SearchIndex> index)
{
    m_item->setIndex(std::move(index));
}

void GiveForm::begin(const Period& month, const std::optional<Assignment>& whole)
{
    m_month = month;
    m_whole = whole;
    setTitle(whole ? Tr::tr("Split the work") : Tr::tr("Give work, %1").arg(month.label()));
    m_give->setText(whole ? Tr::tr("Split the work") : Tr::tr("Give the work"));
    m_error->hide();
    m_quantityError->setError({});
    m_deadlineError->setError({});
    m_item->setItem({}, whole ? whole->title : QString());
    m_product->setText(whole ? whole->expectedProduct : QString());
    m_quantity->setText(whole ? formatNumber(whole->quantity) : u"1"_s);
    m_deadline->setText(whole && isValid(whole->deadline) ? formDate(whole->deadline) : QString());
    m_unplanned->setChecked(whole && whole->origin == Origin::Unplanned);
    m_people->clear();
    for (QWidget* field : {static_cast<QWidget*>(m_item), static_cast<QWidget*>(m_product),
                           static_cast<QWidget*>(m_quantity), static_cast<QWidget*>(m_deadline),
                           static_cast<QWidget*>(m_unplanned), static_cast<QWidget*>(m_mode)})
        field->setEnabled(!whole);
    m_mode->setCurrent(whole ? Shares : ToEach);
    setMode(whole ? Shares : ToEach);
    if (whole)
        m_people->table()->setFocus();
    else
        m_item->setFocus();
}

void GiveForm::setMode(int mode)
{
    m_people->setSplit(mode == Shares);
    m_evenly->setVisible(mode == Shares);
}

void GiveForm::takeFromItem()
{
    if (m_item->item())
        m_product->setText(m_item->item()->output);
}

void GiveForm::setError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

bool GiveForm::stepBack()
{
    return m_item->stepBack();
}

bool GiveForm::readFields(Assignment& work)
{
    work.period = m_month;
    if (m_item->item()) {
        work.item = m_item->item()->id;
    } else {
        work.title = m_item->text();
    }
    work.expectedProduct = m_product->text();
    work.origin = m_unplanned->isChecked() ? Origin::Unplanned : Origin::Planned;
    const auto quantity = Decimal::parseTyped(m_quantity->text());
    m_quantityError->setError(
        quantity && *quantity > Decimal(0)
            ? QString()
            : Tr::tr("The quantity is a number above 0, such as 2 or 1,5."));
    const auto deadline = parseTypedDate(m_deadline->text().trimmed());
    m_deadlineError->setError(
        deadline ? QString()
                 : Tr::tr("Work is given with a deadline: write a day such as %1.")
                       .arg(formDate(m_month.last())));
    if (!quantity || m_quantityError->hasError() || !deadline)
        return false;
    work.quantity = *quantity;
    work.deadline = *deadline;
    return true;
}

void GiveForm::submit()
{
    m_item->choose();
    setError({});
    GiveOrder order;
    order.split = m_mode->current() == Shares;
    order.shares = m_people->shares();
    if (m_whole)
        order.work = *m_whole;
    else if (!readFields(order.work))
        return;
    if (order.shares.isEmpty()) {
        setError(Tr::tr("Choose at least one person to give the work to."));
        return;
    }
    emit ordered(order);
}

} // namespace soviec
