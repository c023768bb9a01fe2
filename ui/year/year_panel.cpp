// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/year_panel.h"

#include "core/base/number.h"
#include "core/base/timestamp.h"
#include "core/base/tr.h"
#include "ui/shared/big_figure.h"
#include "ui/shared/chip.h"
#include "ui/shared/data_table.h"
#include "ui/shared/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

Row monthRow(const YearPeriod& one)
{
    Cell month;
    month.text = one.period.label();
    Cell total;
    const bool rated = one.state == PeriodState::Rated;
    total.text = rated ? formatNumber(one.total, 2) : u"–"_s;
    total.ink = rated ? Ink::Text : Ink::Muted;
    Cell note;
    note.text = one.state == PeriodState::Missing ? Tr::tr("not signed yet")
                                                  : periodStateLabel(one.state);
    if (!one.agency.isEmpty())
        note.text = Tr::tr("scored at %1").arg(one.agency);
    note.ink = one.state == PeriodState::Missing ? Ink::AttentionText : Ink::Muted;
    return {one.period.toString(), {month, total, note}};
}

} // namespace

ChipData levelChip(const std::optional<Level>& level)
{
    if (!level)
        return {u"clock"_s, Tr::tr("tie: the authority decides"), Meaning::Attention};
    switch (*level) {
    case Level::Excellent: return {u"star"_s, levelLabel(*level), Meaning::Good};
    case Level::Good: return {u"check"_s, levelLabel(*level), Meaning::Good};
    case Level::Completed: return {u"check"_s, levelLabel(*level), Meaning::Neutral};
    case Level::NotCompleted: return {u"trouble"_s, levelLabel(*level), Meaning::Trouble};
    case Level::NotRated: return {u"info"_s, levelLabel(*level), Meaning::Neutral};
    }
    Q_UNREACHABLE();
}

YearPanel::YearPanel(Settings& settings, const QString& tableId, QWidget* parent)
    : Card(parent)
    , m_mean(new BigFigure(BigFigure::Size::Medium, Tr::tr("Mean of the year"), this))
    , m_level(new Chip({}, this))
    , m_months(new DataTable(Tr::tr("Months of the year"), this))
    , m_why(makeParagraph({}, Face::Small, Ink::Text, this))
    , m_obstacles(makeParagraph({}, Face::Small, Ink::AttentionText, this))
    , m_selfLine(new QWidget(this))
    , m_self(new QComboBox(m_selfLine))
    , m_signed(makeParagraph({}, Face::Small, Ink::GoodText, this))
    , m_revisions(makeParagraph({}, Face::Small, Ink::Muted, this))
    , m_measures(makeButton(Tr::tr("Proposed measures…"), ButtonKind::Plain, u"diary"_s, this))
    , m_replace(makeButton(Tr::tr("Replace the decision…"), ButtonKind::Plain, u"sign"_s, this))
{
    auto* figures = new QWidget(this);
    auto* row = makeRow(figures, Space::None, Space::Gap);
    row->addWidget(m_mean);
    row->addWidget(m_level);
    row->addStretch(1);
    body()->addWidget(figures);
    auto* selfRow = makeRow(m_selfLine);
    selfRow->addWidget(makeLabel(Tr::tr("Self-rating")));
    selfRow->addWidget(m_self, 1);
    m_self->setAccessibleName(Tr::tr("Self-rating"));
    m_self->addItem(Tr::tr("not given yet"), QString());
    for (const Level level : {Level::Excellent, Level::Good, Level::Completed, Level::NotCompleted})
        m_self->addItem(levelLabel(level), code(level));
    m_self->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    body()->addWidget(m_selfLine);
    body()->addWidget(m_months, 1);
    for (QWidget* part : {m_why, m_obstacles, m_signed, m_revisions})
        body()->addWidget(part);
    auto* steps = new QWidget(this);
    auto* stepRow = makeRow(steps);
    stepRow->addWidget(m_measures);
    stepRow->addWidget(m_replace);
    stepRow->addStretch(1);
    body()->addWidget(steps);
    m_months->setColumns(
        {{u"month"_s, Tr::tr("Month"), u"quý III/2026"_s, ColumnKind::Text},
         {u"total"_s, Tr::tr("Points"), u"000,00"_s, ColumnKind::Number},
         {u"note"_s, Tr::tr("Note"), {}, ColumnKind::Text}});
    m_months->setSortingEnabled(false);
    m_months->setFewestRows(5);
    m_months->remember(settings, tableId);
    connect(m_months, &DataTable::opened, this, [this](const QString& id) {
        if (const auto period = Period::parse(id))
            emit periodOpened(*period);
    });
    connect(m_self, &QComboBox::activated, this, [this] {
        emit selfRated(fromCode<Level>(m_self->currentData().toString()));
    });
    connect(m_measures, &QPushButton::clicked, this, &YearPanel::measuresWanted);
    connect(m_replace, &QPushButton::clicked, this, &YearPanel::replaceWanted);
    connect(m_mean, &BigFigure::clicked, this, [this] { m_months->setFocus(); });
}

void YearPanel::setYear(const std::optional<YearShown>& shown, const QString& emptyText)
{
    m_shown = shown;
    m_revisions->clear();
    m_revisions->hide();
    if (!shown) {
        setTitle(emptyText);
        m_mean->setFigure(u"–"_s);
        m_level->setData(levelChip(Level::NotRated));
        m_months->setRows({});
        for (QWidget* part : {static_cast<QWidget*>(m_why), static_cast<QWidget*>(m_obstacles),
                              m_selfLine, static_cast<QWidget*>(m_signed),
                              static_cast<QWidget*>(m_measures), static_cast<QWidget*>(m_replace)})
            part->hide();
        return;
    }
    setTitle(shown->member.person.fullName, shown->member.positionTitle);
    m_mean->setFigure(shown->result.mean ? formatNumber(*shown->result.mean, 2) : u"–"_s);
    m_level->setData(levelChip(shown->result.level));
    m_level->updateGeometry();
    showMonths();
    showWhy();
    showStored();
}

void YearPanel::showMonths()
{
    QList<Row> rows;
    for (const YearPeriod& one : std::as_const(m_shown->periods))
        rows.append(monthRow(one));
    m_months->setRows(rows);
}

void YearPanel::showWhy()
{
    QStringList why;
    for (const YearStep& step : std::as_const(m_shown->result.steps)) {
        why.append(
            step.article.isEmpty()
                ? step.text
                : u"%1 (%2)"_s.arg(step.text, Tr::tr("Article %1").arg(step.article)));
    }
    m_why->setText(why.join(u'\n'));
    m_why->setVisible(!why.isEmpty());
    m_obstacles->setText(m_shown->obstacles.join(u'\n'));
    m_obstacles->setVisible(!m_shown->obstacles.isEmpty());
}

void YearPanel::showStored()
{
    const auto& stored = m_shown->stored;
    const bool isSigned = stored && stored->state == YearRatingState::Signed;
    const bool mayRate = m_shown->actions.contains(u"edit"_s);
    const QSignalBlocker quiet(m_self);
    m_self->setCurrentIndex(
        stored && stored->selfLevel ? m_self->findData(code(*stored->selfLevel)) : 0);
    m_self->setEnabled(mayRate);
    m_selfLine->setVisible(mayRate || (stored && stored->selfLevel));
    QStringList lines;
    if (isSigned) {
        lines.append(
            Tr::tr("Signed: %1, by %2 on %3")
                .arg(
                    stored->level ? levelLabel(*stored->level) : levelLabel(Level::NotRated),
                    stored->signerName, localTime(stored->signedAt)));
        if (!stored->decision.isEmpty()) {
            lines.append(Tr::tr("Decision %1 of %2").arg(
                stored->decision, formDate(stored->decisionDate)));
        }
    }
    if (stored && !stored->measures.isEmpty())
        lines.append(Tr::tr("Proposed measures: %1").arg(stored->measures));
    if (isSigned && m_shown->changedSince)
        lines.append(Tr::tr("Today's data come to another level."));
    m_signed->setText(lines.join(u'\n'));
    setLabelInk(m_signed, m_shown->changedSince ? Ink::AttentionText : Ink::GoodText);
    m_signed->setVisible(!lines.isEmpty());
    m_measures->setVisible(m_shown->actions.contains(u"measures"_s));
    m_replace->setVisible(m_shown->actions.contains(u"replace"_s));
}

void YearPanel::focusFirst()
{
    QWidget* first = m_self;
    if (!m_selfLine->isVisibleTo(this) || !m_self->isEnabled())
        first = m_months;
    first->setFocus();
}

void YearPanel::setRevisions(const QList<YearRating>& revisions)
{
    QStringList lines;
    for (const YearRating& one : revisions) {
        if (one.state != YearRatingState::Replaced)
            continue;
        lines.append(
            Tr::tr("Before: %1, decision %2, signed by %3")
                .arg(
                    one.level ? levelLabel(*one.level) : levelLabel(Level::NotRated),
                    one.decision.isEmpty() ? u"–"_s : one.decision, one.signerName));
    }
    for (const YearRating& one : revisions) {
        if (!one.reason.isEmpty())
            lines.append(Tr::tr("Replaced because: %1").arg(one.reason));
    }
    m_revisions->setText(lines.join(u'\n'));
    m_revisions->setVisible(!lines.isEmpty());
}

} // namespace soviec
