// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_editor.h"

#include "core/base/tr.h"
#include "core/domain/rules/rule_places.h"
#include "ui/rules/rule_words.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/theme/on_look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

RuleEditor::RuleEditor(QWidget* parent)
    : QWidget(parent)
    , m_all(new QCheckBox(Tr::tr("Show also what is as in the base"), this))
    , m_hint(makeParagraph({}, Face::Small, Ink::Muted, this))
    , m_area(new QScrollArea(this))
{
    auto* column = makeColumn(this, Space::None, Space::Small);
    column->addWidget(m_all);
    column->addWidget(m_hint);
    column->addWidget(m_area, 1);
    m_area->setAccessibleName(Tr::tr("Figures of the set"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setMinimumHeight(px(this, Space::RowTall) * 4);
    connect(m_all, &QCheckBox::toggled, this, [this] { setDocument(m_document, m_editable); });
}

bool RuleEditor::isShown(const RuleField& field) const
{
    if (!m_document.reading.base || m_all->isChecked())
        return true;
    const auto about = [&](const QString& place) {
        return place == field.path || place.startsWith(field.path + u'.')
            || field.path.startsWith(place + u'.') || field.path.startsWith(place + u'[');
    };
    return std::ranges::any_of(
               m_document.reading.overlaid,
               [&](const RuleDifference& one) { return about(one.path); })
        || std::ranges::any_of(m_document.reading.findings, [&](const RuleFinding& one) {
               return about(keyedPlace(one.place, m_document.reading.complete));
           });
}

void RuleEditor::setDocument(const service::RuleDocument& document, bool editable)
{
    const bool other = document.entry.ref != m_document.entry.ref;
    m_document = document;
    m_editable = editable;
    const bool isOverlay = document.reading.base.has_value();
    m_all->setVisible(isOverlay);
    const bool empty = document.reading.complete.isEmpty();
    m_hint->setText(
        empty ? Tr::tr("The text is no JSON at the moment, so there are no fields. Mend it in the "
                       "source: the finding says where.")
              : Tr::tr("Only what differs from the base is kept in a local set. What is not in a "
                       "field here can be changed in the source."));
    m_hint->setVisible(empty || isOverlay);
    QStringList paths;
    QList<RuleFieldGroup> groups = ruleFields(document.reading.complete);
    for (RuleFieldGroup& group : groups) {
        group.fields.removeIf([&](const RuleField& field) { return empty || !isShown(field); });
        for (const RuleField& field : std::as_const(group.fields))
            paths.append(field.path);
    }
    if (other || paths != m_paths) {
        m_paths = paths;
        build(groups);
    }
    for (const RuleFieldGroup& group : std::as_const(groups)) {
        for (const RuleField& field : group.fields) {
            Line* line = lineOf(field.path);
            line->field = field;
            fill(*line);
        }
    }
    showFindings();
    // Notes and findings of several lines change the height the form needs, part by part.
    for (QGridLayout* grid : m_area->widget()->findChildren<QGridLayout*>()) {
        grid->invalidate();
        grid->activate();
    }
    m_area->widget()->layout()->invalidate();
    QCoreApplication::postEvent(m_area->widget(), new QEvent(QEvent::LayoutRequest));
}

void RuleEditor::build(const QList<RuleFieldGroup>& groups)
{
    const int at = m_area->verticalScrollBar()->value();
    m_lines.clear();
    auto* form = new QWidget;
    auto* column = makeColumn(form, Space::None, Space::Small);
    for (const RuleFieldGroup& group : groups) {
        if (group.fields.isEmpty())
            continue;
        const QString article
            = group.article.isEmpty() ? QString() : u"  "_s + Tr::tr("Article %1").arg(group.article);
        column->addWidget(makeParagraph(group.title + article, Face::Strong));
        auto* part = new QWidget(form);
        auto* grid = new QGridLayout(part);
        setSpace(part, grid, Space::None, Space::Tight);
        grid->setColumnStretch(0, 4);
        grid->setColumnStretch(1, 7);
        grid->setColumnStretch(2, 3);
        column->addWidget(part);
        for (const RuleField& field : group.fields)
            addLine(grid, field);
        const int lines = int(group.fields.size());
        onLook(part, [part, lines] {
            part->setMinimumHeight(lines * (px(part, Space::Control) + 3 * px(part, Space::Tight)));
        });
    }
    column->addStretch(1);
    m_area->setWidget(form);
    form->setAutoFillBackground(false); // it stands on the card, like the area
    m_area->verticalScrollBar()->setValue(at);
}

void RuleEditor::addLine(QGridLayout* grid, const RuleField& field)
{
    const int row = grid->rowCount();
    Line line;
    line.field = field;
    line.editor = makeEditor(field);
    line.editor->setAccessibleName(field.label);
    line.note = makeParagraph({}, Face::Small, Ink::Muted);
    line.error = new FieldError(line.editor);
    auto* label = makeParagraph(field.label);
    label->setBuddy(line.editor);
    grid->addWidget(label, row, 0);
    const bool isShort = field.kind == RuleField::Kind::Figure
        || field.kind == RuleField::Kind::Count || field.kind == RuleField::Kind::Day;
    if (isShort)
        grid->addWidget(line.editor, row, 1, Qt::AlignLeft | Qt::AlignVCenter);
    else
        grid->addWidget(line.editor, row, 1);
    grid->addWidget(line.note, row, 2);
    grid->addWidget(line.error, row + 1, 1, 1, 2);
    // Beside labels of several lines the layout counts a field lower than the style makes it.
    QWidget* part = grid->parentWidget();
    onLook(line.editor, [grid, row, part] {
        grid->setRowMinimumHeight(row, px(part, Space::Control) + px(part, Space::Tight));
    });
    m_lines.append(line);
}

QWidget* RuleEditor::makeEditor(const RuleField& field)
{
    const QString path = field.path;
    if (field.kind == RuleField::Kind::Choice) {
        auto* box = new QComboBox;
        const QString name = path.section(u'.', 1, 1);
        for (const QString& choice : field.choices)
            box->addItem(knobChoiceLabel(name, choice), choice);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::activated, this, [this, box, path] {
            take(path, box->currentData().toString());
        });
        return box;
    }
    if (field.kind == RuleField::Kind::Flag) {
        auto* box = new QCheckBox(Tr::tr("yes"));
        connect(box, &QCheckBox::clicked, this, [this, path](bool on) {
            take(path, on ? u"true"_s : u"false"_s);
        });
        return box;
    }
    auto* edit = new QLineEdit;
    if (field.kind == RuleField::Kind::Day)
        edit->setPlaceholderText(Tr::tr("dd/mm/yyyy"));
    if (field.kind != RuleField::Kind::Text)
        onLook(edit, [edit] { edit->setFixedWidth(px(edit, Space::FieldShort) * 3 / 2); });
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, path] {
        if (edit->isModified())
            take(path, edit->text());
    });
    return edit;
}

void RuleEditor::fill(Line& line)
{
    const QSignalBlocker quiet(line.editor);
    if (auto* box = qobject_cast<QComboBox*>(line.editor)) {
        box->setCurrentIndex(box->findData(line.field.value.toString()));
        box->setEnabled(m_editable);
    } else if (auto* flag = qobject_cast<QCheckBox*>(line.editor)) {
        flag->setChecked(line.field.value.toBool());
        flag->setEnabled(m_editable);
    } else if (auto* edit = qobject_cast<QLineEdit*>(line.editor)) {
        edit->setReadOnly(!m_editable);
        if (!edit->hasFocus() || !edit->isModified()) {
            edit->setText(typedValue(line.field));
            edit->setCursorPosition(0);
            edit->setToolTip(line.field.kind == RuleField::Kind::Text ? edit->text() : QString());
        }
    }
    line.note->setText(noteOf(line.field));
}

QString RuleEditor::noteOf(const RuleField& field) const
{
    for (const RuleDifference& one : m_document.reading.overlaid) {
        if (one.path == field.path)
            return Tr::tr("base: %1").arg(ruleValueLabel(one.path, one.before));
    }
    return field.article.isEmpty() ? QString() : Tr::tr("Article %1").arg(field.article);
}

// What is wrong with a whole list stands in the list of findings only.
void RuleEditor::showFindings()
{
    QHash<QString, QStringList> texts;
    for (const RuleFinding& finding : std::as_const(m_document.reading.findings))
        texts[keyedPlace(finding.place, m_document.reading.complete)].append(finding.text);
    for (const Line& line : std::as_const(m_lines))
        line.error->setError(texts.value(line.field.path).join(u'\n'));
}

RuleEditor::Line* RuleEditor::lineOf(const QString& path)
{
    const auto found = std::ranges::find_if(
        m_lines, [&](const Line& line) { return line.field.path == path; });
    return found == m_lines.end() ? nullptr : &*found;
}

void RuleEditor::take(const QString& path, const QString& typed)
{
    Line* line = lineOf(path);
    if (!line || !m_editable)
        return;
    const auto value = valueTyped(line->field, typed);
    if (!value) {
        line->error->setError(value.error().text);
        return;
    }
    if (auto* edit = qobject_cast<QLineEdit*>(line->editor))
        edit->setModified(false);
    line->error->setError({});
    if (*value == line->field.value)
        return;
    RulePlaces places(QString::fromUtf8(m_document.reading.text));
    if (!places.set(path, *value)) {
        line->error->setError(Tr::tr("This place cannot be changed here. Change it in the source."));
        return;
    }
    emit changed(places.text());
}

bool RuleEditor::goTo(const QString& place)
{
    const QString keyed = keyedPlace(place, m_document.reading.complete);
    Line* line = lineOf(keyed);
    if (!line) {
        const auto inside = std::ranges::find_if(m_lines, [&](const Line& one) {
            return one.field.path.startsWith(keyed + u'.') || one.field.path.startsWith(keyed + u'[');
        });
        line = inside == m_lines.end() ? nullptr : &*inside;
    }
    if (!line || keyed.isEmpty())
        return false;
    m_area->ensureWidgetVisible(line->editor);
    line->editor->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace soviec
