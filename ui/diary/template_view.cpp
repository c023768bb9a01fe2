// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/template_view.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "ui/shared/data_table.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/theme/on_look.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

QString daysOf(const EntryTemplate& work)
{
    QString text = weekdaysLabel(work.weekdays) + u" · "_s + Tr::tr("from %1").arg(formDate(work.first));
    if (isValid(work.last))
        text += u' ' + Tr::tr("to %1").arg(formDate(work.last));
    return text;
}

} // namespace

TemplateView::TemplateView(QWidget* parent)
    : Card(parent)
    , m_table(new DataTable(Tr::tr("Favourites and recurring work"), this))
    , m_remove(makeButton(Tr::tr("Remove"), ButtonKind::Plain, u"remove"_s, this))
{
    setTitle(Tr::tr("Favourites and recurring work"));
    m_table->setObjectName(u"templateTable"_s);
    m_remove->setObjectName(u"remove-template"_s);
    m_table->setColumns(
        {{u"kind"_s, Tr::tr("Kind"), Tr::tr("recurring"), ColumnKind::State},
         {u"work"_s, Tr::tr("Work"), {}, ColumnKind::Text},
         {u"hours"_s, Tr::tr("Hours", "column"), u"00,00"_s, ColumnKind::Number}});
    m_table->setEmptyText(
        Tr::tr("Nothing is kept yet. In the day, Ctrl+B keeps the chosen entry as a favourite, Ctrl+R lets it recur."));
    body()->addWidget(m_table, 1);
    m_form = makeForm();
    body()->addWidget(m_form);
    m_form->hide();
    auto* buttons = new QWidget(this);
    QHBoxLayout* row = makeRow(buttons);
    QPushButton* back = makeButton(Tr::tr("Back to the day"), ButtonKind::Plain, u"previous"_s, buttons);
    row->addWidget(back);
    row->addWidget(m_remove);
    row->addStretch(1);
    body()->addWidget(buttons);
    connect(back, &QPushButton::clicked, this, &TemplateView::closed);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removed(current()); });
    connect(m_table, &DataTable::currentIdChanged, this, [this](const QString& id) {
        m_remove->setEnabled(!id.isEmpty());
    });
}

QWidget* TemplateView::makeForm()
{
    auto* form = new QWidget(this);
    QVBoxLayout* column = makeColumn(form, Space::None, Space::Small);
    column->addWidget(makeLine(form));
    m_what = makeParagraph({}, Face::Strong, Ink::Text, form);
    column->addWidget(m_what);
    auto* days = new QWidget(form);
    QHBoxLayout* across = makeRow(days);
    across->addWidget(makeLabel(Tr::tr("Comes again on"), Face::Small, Ink::Muted, days));
    const Date monday(2026, 1, 5);
    for (int i = 0; i < 7; ++i) {
        auto* box = new QCheckBox(shortWeekday(monday + Days(i)), days);
        across->addWidget(box);
        m_days << box;
    }
    across->addStretch(1);
    column->addWidget(days);
    auto* limits = new QWidget(form);
    QHBoxLayout* line = makeRow(limits);
    m_first = new QLineEdit(limits);
    m_last = new QLineEdit(limits);
    const std::pair<QLineEdit*, QString> fields[]
        = {{m_first, Tr::tr("From day")}, {m_last, Tr::tr("To day (may be empty)")}};
    for (const auto& [field, label] : fields) {
        line->addWidget(makeLabel(label, Face::Small, Ink::Muted, limits));
        line->addWidget(field);
        field->setAccessibleName(label);
        field->setPlaceholderText(Tr::tr("dd/mm/yyyy"));
        onLook(field, [field] { field->setFixedWidth(px(field, Space::FieldShort) * 3 / 2); });
        connect(field, &QLineEdit::returnPressed, this, &TemplateView::submit);
    }
    line->addStretch(1);
    column->addWidget(limits);
    m_dayError = new FieldError(m_first, form);
    m_error = makeParagraph({}, Face::Small, Ink::TroubleText, form);
    m_error->hide();
    column->addWidget(m_dayError);
    column->addWidget(m_error);
    QPushButton* keep = makeButton(Tr::tr("Let it recur"), ButtonKind::Primary, u"check"_s, form);
    keep->setObjectName(u"keep-template"_s);
    column->addWidget(keep, 0, Qt::AlignLeft);
    connect(keep, &QPushButton::clicked, this, &TemplateView::submit);
    return form;
}

void TemplateView::setTemplates(const QList<EntryTemplate>& work)
{
    m_work = work;
    QList<Row> rows;
    for (const EntryTemplate& one : work) {
        const bool recurs = one.kind == TemplateKind::Recurring;
        Cell kind;
        kind.chips = {recurs ? ChipData {u"calendar"_s, Tr::tr("recurring"), Meaning::Accent}
                             : ChipData {u"star"_s, Tr::tr("favourite"), Meaning::Neutral}};
        Cell task;
        task.text = one.title;
        task.code = one.itemCode;
        task.second = recurs ? daysOf(one) : one.note;
        Cell hours;
        hours.text = one.minutes > Minutes(0) ? formatHours(one.minutes) : u"–"_s;
        hours.key = one.minutes.count();
        rows.append({one.id.toString(), {kind, task, hours}});
    }
    m_table->setRows(rows);
    if (m_table->currentId().isEmpty() && !rows.isEmpty())
        m_table->setCurrentId(rows.first().id);
    m_remove->setEnabled(!m_table->currentId().isEmpty());
    m_form->hide();
}

void TemplateView::begin(const EntryTemplate& work)
{
    m_new = work;
    m_new.kind = TemplateKind::Recurring;
    m_what->setText(
        (work.itemCode.isEmpty() ? QString() : work.itemCode + u"  "_s) + work.title + u" · "_s
        + Tr::tr("%1 hours").arg(formatHours(work.minutes)));
    for (QCheckBox* box : std::as_const(m_days))
        box->setChecked(false);
    m_first->clear();
    m_last->clear();
    m_dayError->setError({});
    setError({});
    m_form->show();
    m_days.first()->setFocus();
}

void TemplateView::setError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void TemplateView::submit()
{
    if (!m_form->isVisible())
        return;
    EntryTemplate work = m_new;
    work.weekdays = 0;
    for (int i = 0; i < m_days.size(); ++i)
        work.weekdays |= m_days[i]->isChecked() ? 1 << i : 0;
    const auto first = parseTypedDate(m_first->text().trimmed());
    const QString end = m_last->text().trimmed();
    const auto last = end.isEmpty() ? Result<Date>(Date()) : parseTypedDate(end);
    const QString bad = !first ? m_first->text() : !last ? end : QString();
    m_dayError->setError(
        first && last ? QString()
                      : Tr::tr("“%1” is no day. Write it as 07/04/2026.").arg(bad.left(30)));
    if (!first || !last)
        return;
    work.first = *first;
    work.last = *last;
    emit kept(work);
}

TemplateId TemplateView::current() const
{
    return TemplateId::parse(m_table->currentId()).value_or(TemplateId());
}

} // namespace soviec
