// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/year_quotas.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "ui/shared/card.h"
#include "ui/shared/data_table.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shared/two_pane.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

Cell word(const QString& text, bool strong = false)
{
    Cell cell;
    cell.text = text;
    cell.strong = strong;
    return cell;
}

Cell figure(int value)
{
    Cell cell = word(QString::number(value));
    cell.key = value;
    return cell;
}

int excellentIn(const service::YearProposal& proposal, const QuotaUse& use)
{
    return int(std::ranges::count_if(proposal.lines, [&](const service::YearLine& line) {
        return line.result.level == Level::Excellent && line.agency == use.agency
            && (use.group.isEmpty() || line.input.group == use.group);
    }));
}

Row quotaRow(qsizetype index, const service::YearQuota& quota, int kept)
{
    const QuotaUse& use = quota.use;
    Cell place = word(use.group.isEmpty() ? use.agency : use.group, use.group.isEmpty());
    place.second = use.group.isEmpty() ? Tr::tr("the agency as a whole") : use.agency;
    Cell used = word(u"%1 / %2"_s.arg(kept).arg(use.allowed));
    used.permille = use.allowed > 0 ? std::min(1000, kept * 1000 / use.allowed) : 0;
    used.barMeaning = use.cut.isEmpty() && use.tied.isEmpty() ? Meaning::Good : Meaning::Attention;
    used.key = used.permille;
    Cell share = word(u"%1 %"_s.arg(formatNumber(quota.percent)));
    share.toolTip = quota.document;
    Cell state;
    if (!use.tied.isEmpty()) {
        state.chips = {{u"clock"_s, Tr::tr("%n tie", nullptr, int(use.tied.size())), Meaning::Attention}};
    } else if (!use.cut.isEmpty()) {
        state.chips = {{u"down"_s, Tr::tr("%n cut", nullptr, int(use.cut.size())), Meaning::Attention}};
    } else {
        state.chips = {{u"check"_s, Tr::tr("within"), Meaning::Good}};
    }
    return {QString::number(index), {place, figure(use.base), share, figure(use.candidates), used, state}};
}

} // namespace

YearQuotas::YearQuotas(Settings& settings, QWidget* parent)
    : QWidget(parent), m_quotas(new DataTable(Tr::tr("Quotas of excellent"), this))
{
    auto* column = makeColumn(this);
    auto* card = new Card(this);
    card->setTitle(Tr::tr("Quotas of excellent"), Tr::tr("counted on the closed cohort at once"));
    card->body()->addWidget(m_quotas, 1);
    column->addWidget(new TwoPane(card, 10, makeSide(), 5, Space::SideWide, 3, this), 1);
    m_quotas->setColumns(
        {{u"place"_s, Tr::tr("Agency or group"), {}, ColumnKind::Text},
         {u"base"_s, Tr::tr("Counted of"), Tr::tr("Counted of"), ColumnKind::Number},
         {u"share"_s, Tr::tr("Highest share"), u"000 %"_s, ColumnKind::Number},
         {u"candidates"_s, Tr::tr("Candidates"), Tr::tr("Candidates"), ColumnKind::Number},
         {u"used"_s, Tr::tr("Excellent"), u"000 / 000"_s, ColumnKind::Text},
         {u"state"_s, Tr::tr("State"), Tr::tr("%n tie", nullptr, 10) + u"00"_s, ColumnKind::State}});
    m_quotas->setEmptyText(Tr::tr("Nobody is a candidate for excellent, so no quota is used."));
    m_quotas->remember(settings, u"year.quotas"_s);
    m_cut->remember(settings, u"year.cut"_s);
    connect(m_quotas, &DataTable::currentIdChanged, this, &YearQuotas::showQuota);
}

QWidget* YearQuotas::makeSide()
{
    auto* side = new QWidget(this);
    auto* column = makeColumn(side, Space::None, Space::Gap);
    m_cutCard = new Card(side);
    m_cut = new DataTable(Tr::tr("Who is cut"), m_cutCard);
    m_cut->setColumns(
        {{u"person"_s, Tr::tr("Person and reason"), {}, ColumnKind::Name},
         {u"mean"_s, Tr::tr("Mean"), u"000,00"_s, ColumnKind::Number}});
    m_cut->setEmptyText(Tr::tr("Nobody is cut here."));
    m_cutCard->body()->addWidget(m_cut, 1);
    column->addWidget(m_cutCard, 1);
    m_tieCard = new Card(side);
    m_tieCard->setTitle(Tr::tr("A tie for the authority"));
    m_tieText = makeParagraph({}, Face::Small, Ink::Text, m_tieCard);
    m_tieCard->body()->addWidget(m_tieText);
    auto* people = new QWidget(m_tieCard);
    m_tiePeople = makeColumn(people, Space::None, Space::Tight);
    m_tieCard->body()->addWidget(people);
    m_document = new QLineEdit(m_tieCard);
    m_document->setAccessibleName(Tr::tr("Document of the choice"));
    m_document->setPlaceholderText(Tr::tr("Number and authority of the document"));
    m_error = new FieldError(m_document, m_tieCard);
    m_decide = makeButton(Tr::tr("Keep those ticked"), ButtonKind::Plain, u"check"_s, m_tieCard);
    m_tieCard->body()->addWidget(m_document);
    m_tieCard->body()->addWidget(m_error);
    m_tieCard->body()->addWidget(m_decide, 0, Qt::AlignRight);
    column->addWidget(m_tieCard);
    connect(m_decide, &QPushButton::clicked, this, &YearQuotas::choose);
    connect(m_document, &QLineEdit::returnPressed, this, &YearQuotas::choose);
    return side;
}

void YearQuotas::setProposal(const service::YearProposal& proposal, bool mayChoose)
{
    m_proposal = proposal;
    m_mayChoose = mayChoose;
    QList<Row> rows;
    for (qsizetype i = 0; i < proposal.quotas.size(); ++i)
        rows.append(quotaRow(i, proposal.quotas[i], excellentIn(proposal, proposal.quotas[i].use)));
    m_quotas->setRows(rows);
    if (m_quotas->currentId().isEmpty() && !rows.isEmpty())
        m_quotas->setCurrentId(rows.first().id);
    showQuota();
}

void YearQuotas::showQuota()
{
    const qsizetype index = m_quotas->currentId().toInt();
    if (m_quotas->currentId().isEmpty() || index >= m_proposal.quotas.size()) {
        m_cutCard->setTitle(Tr::tr("Who is cut"));
        m_cut->setRows({});
        showTie(nullptr);
        return;
    }
    showCut(m_proposal.quotas[index]);
    showTie(tieOf(m_proposal.quotas[index]));
}

void YearQuotas::showCut(const service::YearQuota& quota)
{
    m_cutCard->setTitle(
        Tr::tr("Who is cut"), quota.use.group.isEmpty() ? quota.use.agency : quota.use.group);
    QList<Row> rows;
    for (const qsizetype at : quota.use.cut) {
        if (at >= m_proposal.lines.size())
            continue;
        const service::YearLine& line = m_proposal.lines[at];
        Cell person = word(line.member.person.fullName);
        for (const YearStep& step : line.result.steps) {
            if (step.code == u"quota" || step.code == u"tie")
                person.second = step.text;
        }
        person.toolTip = person.second;
        Cell mean = word(line.result.mean ? formatNumber(*line.result.mean, 2) : u"–"_s);
        mean.key = line.result.mean ? qint64(line.result.mean->scaled()) : qint64(0);
        rows.append({line.member.person.id.toString(), {person, mean}});
    }
    m_cut->setRows(rows);
}

const service::YearTie* YearQuotas::tieOf(const service::YearQuota& quota) const
{
    const auto found = std::ranges::find_if(m_proposal.ties, [&](const service::YearTie& tie) {
        return tie.agency == quota.use.agency && tie.group == quota.use.group;
    });
    return found == m_proposal.ties.end() ? nullptr : &*found;
}

void YearQuotas::showTie(const service::YearTie* tie)
{
    for (const auto& [box, person] : std::as_const(m_boxes))
        delete box;
    m_boxes.clear();
    m_error->setError({});
    m_tieCard->setVisible(tie != nullptr);
    if (!tie)
        return;
    m_tieText->setText(
        Tr::tr("%1 people have the same mean and %2 may be rated excellent. The authority chooses; "
               "the program does not.")
            .arg(tie->lines.size())
            .arg(tie->room));
    for (const qsizetype at : tie->lines) {
        const service::YearLine& line = m_proposal.lines.at(at);
        auto* box = new QCheckBox(
            u"%1 – %2"_s.arg(
                line.member.person.fullName,
                line.result.mean ? formatNumber(*line.result.mean, 2) : u"–"_s),
            m_tieCard);
        box->setEnabled(m_mayChoose);
        m_tiePeople->addWidget(box);
        m_boxes.append({box, line.member.person.id});
    }
    m_document->clear();
    m_document->setVisible(m_mayChoose);
    m_decide->setVisible(m_mayChoose);
}

void YearQuotas::choose()
{
    QList<PersonId> kept;
    QList<PersonId> cut;
    for (const auto& [box, person] : std::as_const(m_boxes))
        (box->isChecked() ? kept : cut).append(person);
    if (m_document->text().trimmed().isEmpty()) {
        m_error->setError(Tr::tr("Name the document of the authority's choice."));
        return;
    }
    m_error->setError({});
    emit tieChosen(kept, cut, m_document->text().trimmed());
}

} // namespace soviec
