// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/competencies/rollout_page.h"

#include "core/base/tr.h"
#include "core/service/office.h"
#include "ui/shared/card.h"
#include "ui/shared/data_table.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shared/page_header.h"
#include "ui/shared/status_line.h"
#include "ui/shared/store_over.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

Cell word(const QString& text)
{
    Cell cell;
    cell.text = text;
    return cell;
}

Cell day(const Date& date)
{
    Cell cell = word(isValid(date) ? formDate(date) : QString());
    cell.key = isoDate(date);
    return cell;
}

Cell share(int part, int whole)
{
    Cell cell = word(u"%1/%2"_s.arg(part).arg(whole));
    cell.key = whole > 0 ? part * 1000 / whole : 0;
    cell.permille = whole > 0 ? part * 1000 / whole : 0;
    cell.barMeaning = whole > 0 && part == whole ? Meaning::Good : Meaning::Attention;
    return cell;
}

ChipData stateOf(const RolloutLine& line, const Date& today)
{
    if (isValid(line.dates.officialFrom) && line.dates.officialFrom <= today)
        return {u"check"_s, Tr::tr("official"), Meaning::Good};
    if (isValid(line.dates.pilotFrom) && line.dates.pilotFrom <= today)
        return {u"clock"_s, Tr::tr("pilot"), Meaning::Accent};
    if (isValid(line.dates.pilotFrom) || isValid(line.dates.officialFrom))
        return {u"calendar"_s, Tr::tr("planned"), Meaning::Neutral};
    return {u"warning"_s, Tr::tr("no date"), Meaning::Attention};
}

QStringList lacking(const RolloutLine& line)
{
    QStringList words;
    if (!isValid(line.dates.officialFrom))
        words.append(Tr::tr("an official date"));
    if (!line.catalogApproved)
        words.append(Tr::tr("an approved catalog"));
    if (line.described < line.positions)
        words.append(
            Tr::tr("descriptions of %n positions", nullptr, line.positions - line.described));
    if (line.appointed < line.people)
        words.append(Tr::tr("positions of %n people", nullptr, line.people - line.appointed));
    if (line.writing < line.people)
        words.append(Tr::tr("diaries of %n people", nullptr, line.people - line.writing));
    return words;
}

Row boardRow(const RolloutLine& line, const Date& today)
{
    Cell name = word(QString(qsizetype(line.depth - 1) * 2, u'\u00a0') + (line.depth > 0 ? u"– "_s : QString()) + line.unit.name);
    name.strong = line.depth == 0;
    name.chips = {stateOf(line, today)};
    Cell from = day(line.dates.officialFrom);
    if (isValid(line.dates.pilotFrom))
        from.second = Tr::tr("pilot %1").arg(formDate(line.dates.pilotFrom));
    Cell catalog = word(line.catalogApproved ? Tr::tr("approved") : Tr::tr("missing"));
    catalog.ink = line.catalogApproved ? Ink::Text : Ink::TroubleText;
    return {
        line.unit.id.toString(),
        {name, from, catalog, share(line.described, line.positions), share(line.appointed, line.people),
         share(line.writing, line.people)}};
}

RowField<RolloutDates> dateField(const QString& id, const QString& label, Date RolloutDates::* member)
{
    return {
        id, label,
        [member](const RolloutDates& dates) {
            return isValid(dates.*member) ? formDate(dates.*member) : QString();
        },
        [member](RolloutDates& to, const RolloutDates& from) { to.*member = from.*member; }};
}

QList<RowField<RolloutDates>> dateFields()
{
    return {
        dateField(u"pilot"_s, Tr::tr("Pilot from"), &RolloutDates::pilotFrom),
        dateField(u"official"_s, Tr::tr("Official from"), &RolloutDates::officialFrom),
        textField(u"note"_s, Tr::tr("Note"), &RolloutDates::note)};
}

} // namespace

RolloutPage::RolloutPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader(Tr::tr("Roll-out"), this))
    , m_message(new InlineMessage(this))
    , m_board(new DataTable(Tr::tr("Roll-out by unit"), this))
    , m_dates(new Card(this))
    , m_pilot(new QLineEdit(this))
    , m_official(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_error(new FieldError(m_official, this))
{
    auto* column = makeColumn(this, Space::None, Space::Gap);
    column->addWidget(m_header);
    column->addWidget(m_message);
    m_message->hide();
    auto* card = new Card(this);
    card->body()->addWidget(m_board, 1);
    column->addWidget(card, 1);
    column->addWidget(makeDates());
    m_board->setColumns(
        {{u"unit"_s, Tr::tr("Unit"), {}, ColumnKind::Text},
         {u"official"_s, Tr::tr("Official from"), Tr::tr("pilot %1").arg(u"00/00/0000"_s),
          ColumnKind::Text},
         {u"catalog"_s, Tr::tr("Catalog in force"), Tr::tr("approved"), ColumnKind::Text},
         {u"described"_s, Tr::tr("Positions described"), u"000/000 000"_s, ColumnKind::Text},
         {u"appointed"_s, Tr::tr("People appointed"), u"000/000 000"_s, ColumnKind::Text},
         {u"writing"_s, Tr::tr("Diary begun"), u"000/000 000"_s, ColumnKind::Text}});
    m_board->setEmptyText(Tr::tr("There are no units yet. Import them first."));
    m_board->remember(m_context.settings, u"rollout.board"_s);
    connect(m_board, &DataTable::currentIdChanged, this, &RolloutPage::showUnit);
}

QWidget* RolloutPage::makeDates()
{
    m_fields = new QWidget(m_dates);
    QWidget* holder = m_fields;
    auto* row = makeRow(holder);
    const QList<std::pair<QLineEdit*, QString>> fields {
        {m_pilot, Tr::tr("Pilot from")},
        {m_official, Tr::tr("Official from")},
        {m_note, Tr::tr("Note")}};
    for (const auto& [field, label] : fields) {
        field->setAccessibleName(label);
        row->addWidget(makeLabel(label, Face::Small, Ink::Muted, holder));
        row->addWidget(field, field == m_note ? 3 : 1);
        if (field != m_note)
            field->setPlaceholderText(Tr::tr("dd/mm/yyyy"));
        connect(field, &QLineEdit::returnPressed, this, &RolloutPage::save);
    }
    QPushButton* saveButton = makeButton(Tr::tr("Save"), ButtonKind::Plain, u"check"_s, holder);
    row->addWidget(saveButton);
    connect(saveButton, &QPushButton::clicked, this, &RolloutPage::save);
    m_dates->body()->addWidget(holder);
    m_dates->body()->addWidget(m_error);
    return m_dates;
}

void RolloutPage::activate(const QVariantMap&)
{
    refresh();
    m_board->setFocus();
}

QString RolloutPage::statusHint() const
{
    return Tr::tr("A position counts as described with purpose, tasks and competencies");
}

// While a date is being typed the page stays: who stored meanwhile is met when it is saved.
void RolloutPage::refresh()
{
    if (m_pilot->isModified() || m_official->isModified() || m_note->isModified())
        return;
    const Date today = m_context.office.clock().today();
    const auto lines = service::Competencies(m_context.office).rollout(today);
    m_message->hide();
    if (!lines) {
        m_message->show(Meaning::Trouble, lines.error().text);
        return;
    }
    m_lines = *lines;
    QList<Row> rows;
    int official = 0;
    int pilot = 0;
    for (const RolloutLine& line : std::as_const(m_lines)) {
        rows.append(boardRow(line, today));
        const bool isOfficial
            = isValid(line.dates.officialFrom) && line.dates.officialFrom <= today;
        official += isOfficial ? 1 : 0;
        pilot += !isOfficial && isValid(line.dates.pilotFrom) && line.dates.pilotFrom <= today;
    }
    m_board->setRows(rows);
    if (m_board->currentId().isEmpty() && !rows.isEmpty())
        m_board->setCurrentId(rows.first().id);
    m_header->setHint(
        Tr::tr("%1 units · %2 official · %3 in the pilot")
            .arg(rows.size())
            .arg(official)
            .arg(pilot));
    showUnit();
}

const RolloutLine* RolloutPage::chosen() const
{
    const QString id = m_board->currentId();
    const auto found = std::ranges::find_if(
        m_lines, [&](const RolloutLine& one) { return one.unit.id.toString() == id; });
    return found == m_lines.end() ? nullptr : &*found;
}

bool RolloutPage::mayChange() const
{
    const Viewer& viewer = m_context.shell.viewer();
    return viewer.isHr || viewer.isAdministrator
        || m_context.office.who().has(Duty::WorkingGroup);
}

void RolloutPage::showUnit()
{
    const RolloutLine* line = chosen();
    m_dates->setVisible(line != nullptr);
    m_fields->setVisible(mayChange());
    m_error->setError({});
    if (!line)
        return;
    const QStringList lacks = lacking(*line);
    m_dates->setTitle(
        line->unit.name,
        lacks.isEmpty() ? Tr::tr("lacks nothing")
                        : Tr::tr("still lacks: %1").arg(lacks.join(u", "_s)));
    m_pilot->setText(isValid(line->dates.pilotFrom) ? formDate(line->dates.pilotFrom) : QString());
    m_official->setText(
        isValid(line->dates.officialFrom) ? formDate(line->dates.officialFrom) : QString());
    m_note->setText(line->dates.note);
}

Result<void> RolloutPage::store(const RolloutDates& shown, const RolloutDates& typed)
{
    service::Competencies competencies(m_context.office);
    return storeOver(
        this, chosen()->unit.name, dateFields(), shown, typed,
        [&](const RolloutDates& mine, const RolloutDates&) { return competencies.setRollout(mine); },
        [&]() -> Result<std::optional<RolloutDates>> {
            const auto lines = competencies.rollout(m_context.office.clock().today());
            if (!lines)
                return passOn(lines);
            const auto found = std::ranges::find_if(
                *lines, [&](const RolloutLine& one) { return one.dates.unit == shown.unit; });
            return found == lines->end() ? std::nullopt : std::optional(found->dates);
        });
}

void RolloutPage::save()
{
    const RolloutLine* line = chosen();
    if (!line)
        return;
    RolloutDates dates = line->dates;
    for (const auto& [field, date] :
         {std::pair {m_pilot, &dates.pilotFrom}, std::pair {m_official, &dates.officialFrom}}) {
        *date = Date();
        if (field->text().trimmed().isEmpty())
            continue;
        const auto typed = parseTypedDate(field->text().trimmed());
        if (!typed) {
            m_error->setError(typed.error().text);
            field->setFocus();
            return;
        }
        *date = *typed;
    }
    dates.note = m_note->text().trimmed();
    const auto saved = store(line->dates, dates);
    if (!saved) {
        m_error->setError(saved.error().text);
        return;
    }
    const QString name = line->unit.name;
    for (QLineEdit* field : {m_pilot, m_official, m_note})
        field->setModified(false);
    refresh();
    m_context.shell.status().say(Tr::tr("Saved %1.").arg(name));
}

} // namespace soviec
