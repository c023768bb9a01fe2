// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/evaluation_page.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/domain/merge/away.h"
#include "core/service/history.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/pocket.h"
#include "ui/evaluation/criteria_table.h"
#include "ui/evaluation/decision_row.h"
#include "ui/evaluation/explanation.h"
#include "ui/shared/action_registry.h"
#include "ui/shared/big_figure.h"
#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/data_table.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shared/page_header.h"
#include "ui/shared/period_stepper.h"
#include "ui/shared/report_dialog.h"
#include "ui/shared/status_line.h"
#include "ui/shared/two_pane.h"
#include "ui/shell/away_gate.h"
#include "ui/theme/space.h"

#include <QAction>
#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

// From three side panels of width on, criteria and explanation stand beside each other.
constexpr int sideBySide = 3;

QPlainTextEdit* makeEdit(const QString& name, QWidget* parent)
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(name);
    edit->setTabChangesFocus(true);
    edit->setMaximumHeight(px(edit, Space::RowTall) + px(edit, Space::Small));
    return edit;
}

ChipData chipOf(const PeriodSheet& sheet)
{
    switch (sheet.state) {
    case SheetState::Draft: return {u"diary"_s, stateLabel(sheet.state), Meaning::Neutral};
    case SheetState::Submitted: return {u"clock"_s, stateLabel(sheet.state), Meaning::Attention};
    case SheetState::Returned: return {u"return"_s, stateLabel(sheet.state), Meaning::Trouble};
    case SheetState::Signed: return {u"sign"_s, stateLabel(sheet.state), Meaning::Good};
    case SheetState::Closed:
    case SheetState::Replaced: return {u"lock"_s, stateLabel(sheet.state), Meaning::Neutral};
    }
    Q_UNREACHABLE();
}

QString bandText(const ScoreResult& result, const RuleSet& rules)
{
    const Band* band = rules.band(result.level);
    return band ? Tr::tr("Score band: %1").arg(band->title.local()) : levelLabel(Level::NotRated);
}

QString pointsText(const std::optional<Decimal>& points)
{
    return points ? formatNumber(*points, 2) : u"–"_s;
}

} // namespace

EvaluationPage::EvaluationPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader(Tr::tr("Evaluation"), this))
    , m_message(new InlineMessage(this))
{
    m_column = makeColumn(this, Space::None, Space::Gap);
    m_column->addWidget(m_header);
    m_column->addWidget(m_message);
    m_message->hide();
    QWidget* left = makeLeft();
    m_column->addWidget(new TwoPane(left, 8, makeRight(), 7, Space::SideWide, sideBySide, this), 1);
    makeHeader();
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(1500);
    connect(&m_saveSoon, &QTimer::timeout, this, &EvaluationPage::saveTexts);
}

// Fields that lose the focus while they go still tell what was typed: nobody is there to hear it.
EvaluationPage::~EvaluationPage()
{
    const auto parts = findChildren<QObject*>();
    for (QObject* part : parts)
        part->disconnect(this);
}

QWidget* EvaluationPage::makeLeft()
{
    auto* left = new QWidget(this);
    auto* column = makeColumn(left, Space::None, Space::Gap);
    auto* criteria = new Card(left);
    m_criteria = new CriteriaTable(m_context.settings, criteria);
    criteria->body()->addWidget(m_criteria, 1);
    connect(m_criteria, &CriteriaTable::scored, this, &EvaluationPage::score);
    column->addWidget(criteria, 1);
    auto* texts = new Card(left);
    texts->setTitle(Tr::tr("Self assessment and remarks"));
    m_strengths = makeEdit(Tr::tr("Strengths"), texts);
    m_weaknesses = makeEdit(Tr::tr("Shortcomings"), texts);
    m_remarks = makeEdit(Tr::tr("Remarks of the competent authority"), texts);
    auto* own = new QWidget(texts);
    auto* ownRow = makeRow(own);
    ownRow->addWidget(m_strengths);
    ownRow->addWidget(m_weaknesses);
    texts->body()->addWidget(own);
    texts->body()->addWidget(m_remarks);
    m_organising = new ShareDecisionRow(Tr::tr("đ (organising the work)"), texts);
    m_unity = new ShareDecisionRow(Tr::tr("e (unity)"), texts);
    for (ShareDecisionRow* decision : {m_organising, m_unity}) {
        texts->body()->addWidget(decision);
        connect(decision, &ShareDecisionRow::changed, this, [this] {
            m_textsDue = true;
            saveTexts();
        });
    }
    for (QPlainTextEdit* edit : {m_strengths, m_weaknesses, m_remarks}) {
        connect(edit, &QPlainTextEdit::textChanged, this, [this, edit] {
            if (!edit->isReadOnly()) {
                m_textsDue = true;
                m_saveSoon.start();
            }
        });
    }
    column->addWidget(texts);
    return left;
}

QWidget* EvaluationPage::makeRight()
{
    auto* right = new QWidget(this);
    auto* column = makeColumn(right, Space::None, Space::Gap);
    m_right = column;
    auto* figures = new Card(right);
    m_figures = figures;
    auto* line = new QWidget(figures);
    auto* row = makeRow(line, Space::None, Space::Gap);
    m_total = new BigFigure(BigFigure::Size::Large, Tr::tr("Total"), line);
    m_common = new BigFigure(BigFigure::Size::Medium, Tr::tr("Common"), line);
    m_result = new BigFigure(BigFigure::Size::Medium, Tr::tr("Result"), line);
    m_band = new Chip({}, figures);
    row->addWidget(m_total);
    row->addWidget(m_common);
    row->addWidget(m_result);
    row->addStretch(1);
    row->addWidget(m_band, 0, Qt::AlignBottom);
    figures->body()->addWidget(line);
    column->addWidget(figures);

    auto* why = new Card(right);
    m_why = makeLabel({}, Face::Strong, Ink::Text, why);
    m_formula = makeParagraph({}, Face::Small, Ink::Text, why);
    m_explanation = new Explanation(m_context.office, why);
    m_obstacles = makeParagraph({}, Face::Small, Ink::AttentionText, why);
    m_checksum = makeParagraph({}, Face::Small, Ink::Muted, why);
    QAction* history = m_context.actions.add(
        this,
        {u"evaluation.history"_s, Tr::tr("History of the sheet…"), Tr::tr("Evaluation"), u"clock"_s,
         {QKeySequence(Qt::CTRL | Qt::Key_H)}},
        [this] { showSheetHistory(); });
    m_history = makeButton(history->text(), ButtonKind::Link, {}, why);
    connect(m_history, &QPushButton::clicked, history, &QAction::trigger);
    why->body()->addWidget(m_why);
    why->body()->addWidget(m_formula);
    why->body()->addWidget(m_explanation, 1);
    why->body()->addWidget(m_obstacles);
    why->body()->addWidget(m_checksum);
    why->body()->addWidget(m_history, 0, Qt::AlignLeft);
    column->addWidget(why, 1);
    connect(m_common, &BigFigure::clicked, this, [this] { m_criteria->table()->setFocus(); });
    connect(
        m_explanation, &Explanation::articleWanted, this,
        [this](const QString& set, const QString& place) {
            m_context.shell.openPage(u"rules"_s, {{u"set"_s, set}, {u"place"_s, place}});
        });
    for (BigFigure* figure : {m_total, m_result})
        connect(figure, &BigFigure::clicked, this, [this] { m_explanation->setFocus(); });
    return right;
}

// Where criteria and explanation go below each other, the figures stay on top of both.
void EvaluationPage::placeFigures()
{
    const bool beside = width() >= sideBySide * px(this, Space::SideWide);
    if (beside == (m_right->indexOf(m_figures) >= 0))
        return;
    if (beside)
        m_right->insertWidget(0, m_figures);
    else
        m_column->insertWidget(m_column->indexOf(m_message) + 1, m_figures);
}

void EvaluationPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    placeFigures();
}

void EvaluationPage::makeHeader()
{
    PeriodStepper* months = m_header->stepper();
    months->setStepNames(Tr::tr("Previous month"), Tr::tr("Next month"));
    connect(months, &PeriodStepper::previousClicked, this, [this] { stepMonth(-1); });
    connect(months, &PeriodStepper::nextClicked, this, [this] { stepMonth(1); });
    m_who = new PeriodStepper(m_header);
    m_who->setStepNames(Tr::tr("Previous person"), Tr::tr("Next person"));
    connect(m_who, &PeriodStepper::previousClicked, this, [this] { step(-1); });
    connect(m_who, &PeriodStepper::nextClicked, this, [this] { step(1); });
    m_header->addLeft(m_who);
    QPushButton* preview = m_header->addAction(Tr::tr("Print preview"), u"print"_s);
    connect(preview, &QPushButton::clicked, this, [this] {
        m_context.shell.openPage(
            u"reports"_s,
            {{u"kind"_s, u"period-sheet"_s}, {u"person"_s, m_person.toString()}});
    });
    m_back = m_header->addAction({}, u"return"_s);
    connect(m_back, &QPushButton::clicked, this, [this] { may(u"recall"_s) ? recall() : giveBack(); });
    m_unlock = m_header->addAction(Tr::tr("Unlock…"), u"unlock"_s);
    connect(m_unlock, &QPushButton::clicked, this, &EvaluationPage::unlock);
    m_main = m_header->addPrimary(Tr::tr("Sign…"), u"sign"_s);
    connect(m_main, &QPushButton::clicked, this, [this] {
        if (may(u"submit"_s))
            submit();
        else if (may(u"sign_externally"_s))
            signExternally();
        else
            sign();
    });
}

void EvaluationPage::showSheetHistory()
{
    if (!m_view || m_view->sheet.id.isNull()) {
        m_context.shell.status().say(Tr::tr("This sheet has not been begun: there is no history yet."));
        return;
    }
    showHistory(
        service::History(m_context.office).ofSheet(m_view->sheet.id), m_context.dialogs,
        m_context.shell.status(), this);
}

QString EvaluationPage::statusHint() const
{
    return Tr::tr("Signing locks the sheet; a later change needs a reason and voids the signature");
}

void EvaluationPage::loadPeople()
{
    m_people.clear();
    service::Organisation organisation(m_context.office);
    const Viewer& viewer = m_context.shell.viewer();
    const Date today = m_context.office.clock().today();
    const Period period = m_context.shell.period();
    if (viewer.isHr) {
        const auto units = organisation.below(m_context.office.agency().unit.id);
        if (const auto all = units
                ? organisation.members(*units, period.first(), period.last())
                : Result<QList<Member>>(QList<Member>()))
            m_people = *all;
    } else {
        if (const auto self = organisation.member(viewer.person, today); self && *self)
            m_people.append(**self);
        if (const auto reviewed = organisation.reviewedBy(viewer.person, today))
            m_people += *reviewed;
    }
    const bool known = std::ranges::any_of(
        m_people, [&](const Member& member) { return member.person.id == m_person; });
    if (!known)
        m_person = viewer.isOperator && !m_people.isEmpty() ? m_people.first().person.id
                                                            : viewer.person;
}

void EvaluationPage::activate(const QVariantMap& where)
{
    const auto person = PersonId::parse(where.value(u"person"_s).toString());
    const bool other = person && *person != m_person;
    if (other)
        m_person = *person;
    // The window has a page read again before it shows it, where anything changed.
    if (other || !m_view)
        refresh();
    m_criteria->table()->setFocus();
}

void EvaluationPage::refresh()
{
    saveTexts();
    loadPeople();
    showPerson();
}

void EvaluationPage::showPerson()
{
    present(service::Evaluation(m_context.office).view(m_person, m_context.shell.period()));
}

void EvaluationPage::step(int by)
{
    saveTexts();
    for (qsizetype i = 0; i < m_people.size(); ++i) {
        if (m_people.at(i).person.id == m_person && i + by >= 0 && i + by < m_people.size()) {
            m_person = m_people.at(i + by).person.id;
            showPerson();
            return;
        }
    }
}

void EvaluationPage::stepMonth(int by)
{
    saveTexts();
    m_context.shell.setPeriod(m_context.shell.period().shifted(by));
}

bool EvaluationPage::may(const QString& action) const
{
    return m_view && m_view->actions.contains(action);
}

void EvaluationPage::present(Result<service::SheetView> view)
{
    if (!view) {
        m_message->show(Meaning::Trouble, view.error().text);
        return;
    }
    m_message->hide();
    m_view = std::move(*view);
    if (m_view->sheet.state == SheetState::Returned)
        m_message->show(Meaning::Attention, Tr::tr("Returned by the head: %1").arg(m_view->sheet.returnReason));
    else if (!m_view->lockedText.isEmpty())
        m_message->show(Meaning::Neutral, m_view->lockedText);
    m_header->stepper()->setLabel(m_view->sheet.period.label());
    m_who->setLabel(m_view->member.person.fullName);
    m_who->setStepsVisible(m_people.size() > 1);
    m_who->setCanStep(
        !m_people.isEmpty() && m_people.first().person.id != m_person,
        !m_people.isEmpty() && m_people.last().person.id != m_person);
    m_header->setChips({chipOf(m_view->sheet)});
    m_criteria->setView(*m_view, may(u"edit"_s));
    showTexts();
    showFigures();
    showActions();
}

void EvaluationPage::showTexts()
{
    const PeriodSheet& sheet = m_view->sheet;
    const auto put = [](QPlainTextEdit* edit, const QString& text, bool editable) {
        edit->setReadOnly(!editable);
        // What is being typed stays; the stored text comes cleaned of blanks at its ends.
        if (edit->toPlainText() == text || (edit->hasFocus() && editable))
            return;
        const QSignalBlocker quiet(edit);
        edit->setPlainText(text);
    };
    put(m_strengths, sheet.strengths, may(u"edit"_s));
    put(m_weaknesses, sheet.weaknesses, may(u"edit"_s));
    const bool remarks = may(u"remark"_s) && (isDoneAway(u"sheet"_s, u"remark"_s) || !service::isAway(m_context.office));
    put(m_remarks, sheet.remarks, remarks);
    const bool leader = takesLeader(*m_view->rules, sheet.role);
    m_organising->setVisible(leader);
    m_unity->setVisible(leader);
    m_organising->setDecision(sheet.organising, remarks);
    m_unity->setDecision(sheet.unity, remarks);
}

void EvaluationPage::showFigures()
{
    const ScoreResult& result = m_view->result;
    m_total->setFigure(pointsText(result.total));
    m_common->setFigure(formatNumber(result.commonPoints, 2));
    m_result->setFigure(pointsText(result.resultPoints));
    m_band->setData({{}, bandText(result, *m_view->rules), Meaning::Neutral});
    m_why->setText(
        result.resultPoints ? Tr::tr("Why %1?").arg(pointsText(result.resultPoints))
                            : Tr::tr("Why no result yet?"));
    const TraceStep* ratio = findStep(result, u"ratio");
    const TraceStep* formula = ratio ? ratio : findStep(result, u"not_rated");
    m_formula->setText(formula ? formula->text : QString());
    m_explanation->setView(*m_view);
    m_obstacles->setText(m_view->obstacles.join(u'\n'));
    m_obstacles->setVisible(!m_view->obstacles.isEmpty());
    m_history->setEnabled(!m_view->sheet.id.isNull());
    m_checksum->setText(
        Tr::tr("Rule set %1 · checksum %2 · recomputing gives this result at any time")
            .arg(m_view->rules->id, m_view->rules->checksum.mid(7, 8)));
}

void EvaluationPage::showActions()
{
    const bool submits = may(u"submit"_s);
    const bool external = may(u"sign_externally"_s);
    const bool reviewing = may(u"remark"_s);
    m_main->setText(
        submits        ? Tr::tr("Hand in")
            : external ? Tr::tr("Enter the signature…")
                       : Tr::tr("Sign…"));
    markStep(m_main, u"sheet"_s, submits ? u"submit"_s : external ? u"sign_externally"_s : u"sign"_s);
    markStep(m_back, u"sheet"_s, may(u"recall"_s) ? u"recall"_s : u"return"_s);
    markStep(m_unlock, u"sheet"_s, u"unlock"_s);
    m_main->setVisible(submits || external || reviewing);
    m_main->setEnabled(submits || external || may(u"sign"_s));
    m_main->setToolTip(m_main->isEnabled() ? QString() : m_view->obstacles.join(u'\n'));
    m_back->setText(may(u"recall"_s) ? Tr::tr("Take back") : Tr::tr("Return…"));
    m_back->setVisible(may(u"recall"_s) || may(u"return"_s));
    m_unlock->setVisible(may(u"unlock"_s));
}

} // namespace soviec
