// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/year_facts_view.h"

#include "core/base/tr.h"
#include "core/service/organisation.h"
#include "ui/shared/card.h"
#include "ui/shared/data_table.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shared/two_pane.h"
#include "ui/shared/view_stack.h"
#include "ui/shell/page.h"
#include "ui/year/moving_packets.h"

#include <QBoxLayout>
#include <QComboBox>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

using Kind = AskField::Kind;
using Choices = QList<std::pair<QString, QString>>;

AskField documentField()
{
    return {u"document"_s, Tr::tr("Document"), Kind::Line, true,
            Tr::tr("Number and authority of the document"), {}};
}

AskField decisionField()
{
    return {u"code"_s, Tr::tr("Follows from"), Kind::Choice, true, {}, {}};
}

AskField dateField()
{
    return {u"date"_s, Tr::tr("Date of the document"), Kind::Day, true, {}, {}};
}

AskField personField()
{
    return {u"person"_s, Tr::tr("Person"), Kind::Choice, true, {}, {}};
}

AskField reasonField()
{
    return {u"reason"_s, Tr::tr("Reason"), Kind::Line, false,
            Tr::tr("needed where it takes the place of an earlier one"), {}};
}

Choices periodsOf(int year)
{
    Choices choices;
    for (int month = 1; month <= 12; ++month) {
        const Period period = Period::month(year, month);
        choices.append({period.label(), period.toString()});
    }
    for (int quarter = 1; quarter <= 4; ++quarter) {
        const Period period = Period::quarter(year, quarter);
        choices.append({period.label(), period.toString()});
    }
    return choices;
}

Choices levels()
{
    Choices choices;
    for (const Level level : {Level::Excellent, Level::Good, Level::Completed, Level::NotCompleted})
        choices.append({levelLabel(level), code(level)});
    return choices;
}

PersonId personOf(const Answers& answers)
{
    return PersonId::parse(answers.text(u"person"_s)).value_or(PersonId());
}

UnitId unitOf(const Answers& answers)
{
    return UnitId::parse(answers.text(u"unit"_s)).value_or(UnitId());
}

} // namespace

YearFactsView::YearFactsView(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_message(new InlineMessage(this))
{
    auto* column = makeColumn(this, Space::None, Space::Gap);
    column->addWidget(m_message);
    m_message->hide();
    QWidget* list = makeList();
    column->addWidget(new TwoPane(list, 7, makeForms(), 5, Space::SideWide, 3, this), 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &YearFactsView::showKind);
}

QWidget* YearFactsView::makeList()
{
    auto* card = new Card(this);
    m_kind = new QComboBox(card);
    m_kind->setAccessibleName(Tr::tr("Kind of fact"));
    m_kind->addItems(
        {Tr::tr("Conduct acts (Articles 11.3, 20.4)"),
         Tr::tr("Results of former agencies (Article 19.1)"),
         Tr::tr("Ratings of organisations (Articles 5–9)"),
         Tr::tr("Raised shares of excellent (Article 20.5)"),
         Tr::tr("Groups with similar duties (Article 20.5)")});
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    card->body()->addWidget(m_kind);
    m_table = new DataTable(Tr::tr("Facts of the year"), card);
    m_table->setColumns(
        {{u"who"_s, Tr::tr("Who or what"), u"Nguyễn Thị Minh Hạnh"_s, ColumnKind::Name},
         {u"fact"_s, Tr::tr("Fact and document"), {}, ColumnKind::Text},
         {u"state"_s, Tr::tr("State"), Tr::tr("counts elsewhere"), ColumnKind::State}});
    m_table->remember(m_context.settings, u"year.facts"_s);
    card->body()->addWidget(m_table, 1);
    auto* steps = new QWidget(card);
    auto* row = makeRow(steps);
    m_addDecision = makeButton(Tr::tr("Add a document to this act…"), ButtonKind::Plain, u"add"_s, steps);
    m_revoke = makeButton(Tr::tr("Revoke…"), ButtonKind::Plain, u"undo"_s, steps);
    m_takePacket = makeButton(Tr::tr("Take a packet in…"), ButtonKind::Plain, u"open"_s, steps);
    m_makePacket = makeButton(Tr::tr("Packet for another agency…"), ButtonKind::Plain, u"next"_s, steps);
    row->addWidget(m_addDecision);
    row->addWidget(m_takePacket);
    row->addWidget(m_makePacket);
    row->addWidget(m_revoke);
    row->addStretch(1);
    card->body()->addWidget(steps);
    connect(m_takePacket, &QPushButton::clicked, this, [this] {
        tellPacket(takePacket(m_context, this, peopleChoices()));
    });
    connect(m_makePacket, &QPushButton::clicked, this, [this] {
        tellPacket(makePacket(m_context, this, peopleChoices(), m_proposal.year));
    });
    connect(m_addDecision, &QPushButton::clicked, this, &YearFactsView::addDecision);
    connect(m_revoke, &QPushButton::clicked, this, &YearFactsView::revoke);
    return card;
}

AskForm* YearFactsView::addForm(const QList<AskField>& fields, const QString& action)
{
    auto* page = new QWidget(m_forms);
    auto* column = makeColumn(page);
    auto* form = new AskForm(fields, action, page);
    column->addWidget(form);
    column->addStretch(1);
    m_forms->addWidget(page);
    m_asks.append(form);
    connect(form, &AskForm::taken, this, &YearFactsView::add);
    connect(form, &AskForm::turnedBack, this, [this, form] {
        form->begin();
        m_table->setFocus();
    });
    return form;
}

QWidget* YearFactsView::makeForms()
{
    m_formCard = new Card(this);
    m_forms = new ViewStack(m_formCard);
    m_formCard->body()->addWidget(m_forms, 1);
    addForm(
        {personField(), {u"day"_s, Tr::tr("Day of the act"), Kind::Day, true, {}, {}},
         {u"what"_s, Tr::tr("What happened"), Kind::Text, true, {}, {}},
         {u"year"_s, Tr::tr("Counts in the year"), Kind::Choice, true, {}, {}},
         {u"at"_s, Tr::tr("Counts at"), Kind::Line, false,
          Tr::tr("only where it counts at a former agency"), {}},
         decisionField(), documentField(), dateField()},
        Tr::tr("Record the act"));
    addForm(
        {personField(), {u"period"_s, Tr::tr("Month or quarter"), Kind::Choice, true, {}, {}},
         {u"total"_s, Tr::tr("Points"), Kind::Number, true, {}, {}},
         {u"agency"_s, Tr::tr("Former agency"), Kind::Line, true, {}, {}}, documentField()},
        Tr::tr("Record the result"));
    addForm(
        {{u"unit"_s, Tr::tr("Organisation"), Kind::Choice, true, {}, {}},
         {u"level"_s, Tr::tr("Level"), Kind::Choice, true, {}, levels()}, documentField(),
         reasonField()},
        Tr::tr("Record the rating"));
    addForm(
        {{u"unit"_s, Tr::tr("Agency"), Kind::Choice, true, {}, {}},
         {u"percent"_s, Tr::tr("Share, per cent"), Kind::Number, true, {}, {}}, documentField(),
         reasonField()},
        Tr::tr("Record the share"));
    addForm(
        {personField(), {u"title"_s, Tr::tr("Group"), Kind::Line, false,
                         Tr::tr("empty: by role, as the set says"), {}}},
        Tr::tr("Put into the group"));
    return m_formCard;
}

void YearFactsView::setYear(const service::YearProposal& proposal, bool mayKeep)
{
    m_proposal = proposal;
    m_mayKeep = mayKeep;
    service::YearFacts facts(m_context.office);
    m_codes = facts.conductCodes(proposal.year).value_or(QList<ForcedLevel>());
    m_units = service::Organisation(m_context.office).units().value_or(QList<Unit>());
    fillChoices();
    showKind();
}

Choices YearFactsView::peopleChoices() const
{
    Choices people;
    for (const service::YearLine& line : m_proposal.lines) {
        people.append(
            {u"%1 – %2"_s.arg(line.member.person.fullName, line.member.unitName),
             line.member.person.id.toString()});
    }
    return people;
}

// Taking turned back is no sentence; what was made says its fingerprint, and that stays to be read.
void YearFactsView::tellPacket(const Result<QString>& said)
{
    if (said && said->isEmpty())
        return;
    if (!said) {
        m_message->show(Meaning::Trouble, said.error().text);
        return;
    }
    emit changed(*said);
    m_message->show(Meaning::Good, *said);
}

void YearFactsView::fillChoices()
{
    const Choices people = peopleChoices();
    for (const int kind : {int(Acts), int(Former), int(Groups)})
        m_asks[kind]->setChoices(u"person"_s, people);
    const int year = m_proposal.year;
    Choices years;
    for (const int one : {year - 1, year, year + 1})
        years.append({Period::year(one).label(), QString::number(one)});
    m_asks[Acts]->setChoices(u"year"_s, years);
    Choices codes;
    for (const ForcedLevel& one : std::as_const(m_codes))
        codes.append({Tr::tr("Article %1").arg(one.article) + u" – "_s + one.title.local(), one.code});
    m_asks[Acts]->setChoices(u"code"_s, codes);
    m_asks[Former]->setChoices(u"period"_s, periodsOf(year));
    Choices units;
    for (const Unit& unit : std::as_const(m_units))
        units.append({unit.name, unit.id.toString()});
    m_asks[Units]->setChoices(u"unit"_s, units);
    Choices agencies;
    for (const service::YearQuota& quota : std::as_const(m_proposal.quotas)) {
        const std::pair agency {quota.use.agency, quota.agency.toString()};
        if (!agencies.contains(agency))
            agencies.append(agency);
    }
    m_asks[Shares]->setChoices(u"unit"_s, agencies.isEmpty() ? units : agencies);
}

void YearFactsView::showKind()
{
    const int kind = m_kind->currentIndex();
    m_forms->setCurrentIndex(kind);
    m_formCard->setTitle(m_mayKeep ? Tr::tr("Record") : Tr::tr("Only HR records facts"));
    m_forms->setVisible(m_mayKeep);
    m_table->setRows(rows());
    m_table->setEmptyText(Tr::tr("Nothing is recorded for %1.").arg(Period::year(m_proposal.year).label()));
    m_addDecision->setVisible(m_mayKeep && kind == Acts);
    m_takePacket->setVisible(m_mayKeep && kind == Former);
    m_makePacket->setVisible(m_mayKeep && kind == Former);
    m_revoke->setVisible(m_mayKeep && (kind == Acts || kind == Former));
}

template <class T>
void YearFactsView::tell(const Result<T>& done, const QString& sentence)
{
    if (!done) {
        m_message->show(Meaning::Trouble, done.error().text);
        return;
    }
    m_message->hide();
    emit changed(sentence);
}

void YearFactsView::add(const Answers& answers)
{
    service::YearFacts facts(m_context.office);
    const int kind = m_kind->currentIndex();
    const QString document = answers.text(u"document"_s);
    const QString reason = answers.text(u"reason"_s);
    const int year = m_proposal.year;
    switch (kind) {
    case Acts: addAct(answers); break;
    case Former: {
        FormerResult result;
        result.person = personOf(answers);
        result.period = Period::parse(answers.text(u"period"_s)).value_or(Period());
        result.total = answers.number(u"total"_s).value_or(Decimal());
        result.agency = answers.text(u"agency"_s);
        result.document = document;
        tell(facts.addFormerResult(result), Tr::tr("The result of the former agency is recorded."));
        break;
    }
    case Units: {
        UnitRating rating;
        rating.unit = unitOf(answers);
        rating.year = year;
        rating.level = fromCode<Level>(answers.text(u"level"_s)).value_or(Level::NotRated);
        rating.document = document;
        rating.reason = reason;
        tell(facts.rateUnit(rating), Tr::tr("The rating of the organisation is recorded."));
        break;
    }
    case Shares: {
        RaisedShare share;
        share.agency = unitOf(answers);
        share.year = year;
        share.percent = answers.number(u"percent"_s).value_or(Decimal());
        share.document = document;
        share.reason = reason;
        tell(facts.raiseShare(share), Tr::tr("The share is recorded."));
        break;
    }
    default:
        tell(
            facts.setGroup(year, {personOf(answers)}, answers.text(u"title"_s)),
            Tr::tr("The group is recorded."));
    }
}

void YearFactsView::addAct(const Answers& answers)
{
    ConductAct act;
    act.person = personOf(answers);
    act.day = answers.day(u"day"_s);
    act.what = answers.text(u"what"_s);
    act.countedYear = answers.text(u"year"_s).toInt();
    act.countedAt = answers.text(u"at"_s);
    act.decisions = {
        {answers.text(u"code"_s), answers.text(u"document"_s), answers.day(u"date"_s)}};
    tell(service::YearFacts(m_context.office).addAct(act), Tr::tr("The act is recorded."));
}

void YearFactsView::addDecision()
{
    const auto act = ConductActId::parse(m_table->currentId());
    if (!act)
        return;
    AskField codes = decisionField();
    for (const ForcedLevel& one : std::as_const(m_codes))
        codes.choices.append({Tr::tr("Article %1").arg(one.article) + u" – "_s + one.title.local(), one.code});
    const auto answers = askInDialog(
        this, Tr::tr("One more document about this act"),
        Tr::tr("However many documents decide about an act, it counts in one year only (Article 11.3)."),
        {codes, documentField(), dateField()}, Tr::tr("Add the document"));
    if (!answers)
        return;
    const ConductDecision decision {
        answers->text(u"code"_s), answers->text(u"document"_s), answers->day(u"date"_s)};
    tell(
        service::YearFacts(m_context.office).addDecision(*act, decision),
        Tr::tr("The document is added to the act."));
}

void YearFactsView::revoke()
{
    const QString id = m_table->currentId();
    if (id.isEmpty())
        return;
    const auto reason = m_context.dialogs.askText(
        this, Tr::tr("Revoke this fact"), Tr::tr("It stays in the list and counts no more. Why?"),
        Tr::tr("Revoke"));
    if (!reason)
        return;
    service::YearFacts facts(m_context.office);
    const QString sentence = Tr::tr("The fact counts no more.");
    if (m_kind->currentIndex() == Acts)
        tell(facts.revokeAct(ConductActId::parse(id).value_or(ConductActId()), *reason), sentence);
    else
        tell(
            facts.revokeFormerResult(FormerResultId::parse(id).value_or(FormerResultId()), *reason),
            sentence);
}

} // namespace soviec
