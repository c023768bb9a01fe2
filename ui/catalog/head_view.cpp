// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/head_view.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "ui/shared/grid_editor.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/theme/on_look.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostGroups = 5; // Article 13.1

QString typedNumber(Decimal number)
{
    return number.toString().replace(u'.', u',');
}

} // namespace

HeadView::HeadView(QWidget* parent)
    : Card(parent)
    , m_title(new QLineEdit(this))
    , m_product(new QLineEdit(this))
    , m_divisor(new QLineEdit(this))
    , m_example(makeLabel({}, Face::Small, Ink::Muted, this))
    , m_groups(new GridEditor(
          Tr::tr("Groups by complexity"),
          {Tr::tr("Group"), Tr::tr("What belongs to it"), Tr::tr("Points from"), Tr::tr("Points to")},
          {2, 9, 2, 2}, this))
    , m_error(new FieldError(m_divisor, this))
    , m_save(makeButton(Tr::tr("Save groups and points"), ButtonKind::Plain, u"save"_s, this))
{
    setTitle(Tr::tr("Groups and points"));
    addToHead(m_save);
    auto* inner = new QWidget(this);
    auto* column = makeColumn(inner, Space::None, Space::Tight);
    const auto add = [&](const QString& label, QLineEdit* field) {
        field->setAccessibleName(label);
        column->addWidget(makeLabel(label, Face::Small, Ink::Muted, inner));
        column->addWidget(field);
    };
    add(Tr::tr("Title of the catalog"), m_title);
    add(Tr::tr("Standard product"), m_product);
    auto* line = new QWidget(inner);
    auto* row = makeRow(line);
    m_divisor->setAlignment(Qt::AlignRight);
    m_divisor->setAccessibleName(Tr::tr("Points of the standard product (divisor)"));
    onLook(m_divisor, [this] { m_divisor->setFixedWidth(px(m_divisor, Space::FieldShort)); });
    row->addWidget(m_divisor);
    row->addWidget(m_example, 1);
    column->addWidget(makeLabel(m_divisor->accessibleName(), Face::Small, Ink::Muted, inner));
    column->addWidget(line);
    column->addSpacing(px(this, Space::Small));
    column->addWidget(makeLabel(
        Tr::tr("Groups by complexity, five at most, each with its frame of points"), Face::Strong,
        Ink::Text, inner));
    column->addWidget(m_groups);
    column->addWidget(m_error);
    column->addStretch(1);
    onLook(inner, [inner] { inner->setMaximumWidth(px(inner, Space::Line) * 3 / 2); });
    body()->addWidget(inner, 1);
    m_groups->setSingleLine();
    connect(m_divisor, &QLineEdit::textChanged, this, &HeadView::showExample);
    connect(m_groups, &GridEditor::edited, this, [this] {
        m_typed = true;
        m_error->setError({});
    });
    connect(m_save, &QPushButton::clicked, this, &HeadView::take);
    for (QLineEdit* field : {m_title, m_product, m_divisor}) {
        connect(field, &QLineEdit::textEdited, this, [this] { m_typed = true; });
        connect(field, &QLineEdit::returnPressed, this, &HeadView::take);
    }
}

void HeadView::setHead(const service::CatalogHead& head, bool editable)
{
    m_shown = head;
    const TaskCatalog& catalog = head.catalog;
    m_title->setText(catalog.title);
    m_product->setText(catalog.standardProduct);
    m_divisor->setText(typedNumber(catalog.divisor));
    for (QLineEdit* field : {m_title, m_product, m_divisor}) {
        field->setReadOnly(!editable);
        field->setCursorPosition(0);
    }
    QList<QStringList> rows;
    for (const CatalogGroup& group : head.groups)
        rows.append({group.code, group.title, typedNumber(group.frameMin), typedNumber(group.frameMax)});
    m_groups->setRows(rows);
    m_groups->setReadOnly(!editable);
    m_save->setVisible(editable);
    m_error->setError({});
    showExample();
    m_typed = false; // filling the grid is no typing
}

void HeadView::clear()
{
    setHead({}, false);
}

void HeadView::setError(const QString& text)
{
    m_error->setError(text);
}

void HeadView::showExample()
{
    const auto divisor = Decimal::parseTyped(m_divisor->text());
    m_example->setText(
        divisor && *divisor > Decimal(0)
            ? Tr::tr("coefficient = points ÷ %1; an item of 12 points counts %2 standard products")
                  .arg(formatNumber(*divisor), formatNumber(coefficientOf(Decimal(12), *divisor)))
            : Tr::tr("a figure above 0, such as 5 or 25"));
}

std::optional<QList<CatalogGroup>> HeadView::groups()
{
    QList<CatalogGroup> groups;
    for (const QStringList& row : m_groups->rows()) {
        const QString code = cleanText(row.value(0));
        const auto low = Decimal::parseTyped(row.value(2));
        const auto high = Decimal::parseTyped(row.value(3));
        if (code.isEmpty() || !low || !high) {
            m_error->setError(
                Tr::tr("Each group needs a short name such as N1 and its points from and to."));
            return std::nullopt;
        }
        groups.append({code, cleanText(row.value(1)), *low, *high});
    }
    if (groups.size() > mostGroups) {
        m_error->setError(Tr::tr("A catalog has at most five groups (Article 13). Join some of them."));
        return std::nullopt;
    }
    return groups;
}

void HeadView::take()
{
    if (m_save->isHidden())
        return;
    m_error->setError({});
    const auto divisor = Decimal::parseTyped(m_divisor->text());
    if (!divisor || *divisor <= Decimal(0)) {
        m_error->setError(
            Tr::tr("The divisor is the points of the standard product: a figure above 0, such as 5."));
        m_divisor->setFocus();
        return;
    }
    const auto typed = groups();
    if (!typed)
        return;
    service::CatalogHead head{m_shown.catalog, *typed};
    head.catalog.title = m_title->text();
    head.catalog.standardProduct = m_product->text();
    head.catalog.divisor = *divisor;
    emit saved(head);
}

} // namespace soviec
