// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_comments.h"

#include "core/base/timestamp.h"
#include "core/base/tr.h"
#include "ui/rules/rule_fields.h"
#include "ui/rules/rule_words.h"
#include "ui/shared/data_table.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shell/page.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace soviec {

using namespace Qt::StringLiterals;

RuleComments::RuleComments(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_hint(makeParagraph({}, Face::Small, Ink::Muted, this))
    , m_table(new DataTable(Tr::tr("Comments"), this))
    , m_form(new QWidget(this))
    , m_place(new QComboBox(m_form))
    , m_text(new QLineEdit(m_form))
    , m_add(makeButton(Tr::tr("Add the comment"), ButtonKind::Plain, u"add"_s, m_form))
    , m_error(new FieldError(m_text, this))
{
    auto* column = makeColumn(this, Space::None, Space::Small);
    column->addWidget(m_hint);
    column->addWidget(m_table, 1);
    auto* form = makeColumn(m_form, Space::None, Space::Small);
    auto* first = new QWidget(m_form);
    auto* placeRow = makeRow(first);
    placeRow->addWidget(makeLabel(Tr::tr("About")));
    placeRow->addWidget(m_place, 1);
    auto* second = new QWidget(m_form);
    auto* textRow = makeRow(second);
    textRow->addWidget(m_text, 1);
    textRow->addWidget(m_add);
    form->addWidget(first);
    form->addWidget(second);
    column->addWidget(m_form);
    column->addWidget(m_error);
    column->addStretch(); // below the sentence that stands alone
    m_place->setAccessibleName(Tr::tr("Place the comment is about"));
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_text->setAccessibleName(Tr::tr("Comment"));
    m_text->setPlaceholderText(Tr::tr("What should change, and why"));
    m_table->setColumns(
        {{u"who"_s, Tr::tr("Who, when"), u"Nguyễn Thị Minh Hạnh"_s, ColumnKind::Text},
         {u"text"_s, Tr::tr("About and comment"), {}, ColumnKind::Text}});
    m_table->setEmptyText(Tr::tr("Nobody has commented yet."));
    m_table->setFewestRows(3);
    m_table->remember(context.settings, u"rules.comments"_s);
    connect(m_add, &QPushButton::clicked, this, &RuleComments::add);
    connect(m_text, &QLineEdit::returnPressed, this, &RuleComments::add);
    connect(m_table, &DataTable::opened, this, [this](const QString&) {
        const QModelIndex index = m_table->currentIndex().siblingAtColumn(1);
        emit chosen(index.data(Qt::ToolTipRole).toString());
    });
}

void RuleComments::fillPlaces()
{
    const QString chosen = m_place->currentData().toString();
    m_place->clear();
    m_place->addItem(rulePlaceLabel({}), QString());
    for (const RuleFieldGroup& group : ruleFields(m_document.reading.complete)) {
        for (const RuleField& field : group.fields)
            m_place->addItem(rulePlaceLabel(field.path), field.path);
    }
    begin(chosen);
}

void RuleComments::setDocument(
    const service::RuleDocument& document, const QList<RuleComment>& comments)
{
    const bool other = document.entry.ref != m_document.entry.ref;
    m_document = document;
    if (other)
        m_text->clear();
    const bool isDraft = document.entry.ref.origin == service::RuleOrigin::Draft;
    const bool may = document.actions.contains(u"comment"_s);
    m_hint->setText(
        !isDraft ? Tr::tr("Comments are made on drafts. This set is fixed: make a draft of it first.")
        : may    ? Tr::tr("Everybody comments while a draft is sent round.")
                 : Tr::tr("Comments are taken while the draft is sent round."));
    QList<Row> rows;
    for (const RuleComment& one : comments) {
        Cell who;
        who.text = one.authorName;
        who.second = localTime(one.at);
        Cell text;
        text.text = one.text;
        text.second = rulePlaceLabel(one.path);
        text.toolTip = one.path;
        rows.append({one.id.toString(), {who, text}});
    }
    m_table->setRows(rows);
    m_table->setVisible(isDraft);
    m_form->setVisible(may);
    m_error->setError({});
    fillPlaces();
}

void RuleComments::begin(const QString& place)
{
    int index = m_place->findData(place);
    if (index < 0) {
        m_place->addItem(rulePlaceLabel(place), place);
        index = m_place->count() - 1;
    }
    m_place->setCurrentIndex(index);
}

void RuleComments::add()
{
    const auto id = RuleDraftId::parse(m_document.entry.ref.id);
    if (!id)
        return;
    const auto comment = service::RuleDesk(m_context.office)
                             .comment(*id, m_place->currentData().toString(), m_text->text());
    m_error->setError(comment ? QString() : comment.error().text);
    if (!comment)
        return;
    m_text->clear();
    emit added();
}

} // namespace soviec
