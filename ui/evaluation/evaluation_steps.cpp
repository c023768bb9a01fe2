// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/service/signing_remarks.h"
#include "ui/evaluation/decision_row.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/evaluation/sheet_conflict.h"
#include "ui/shared/conflict_dialog.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/status_line.h"
#include "ui/shell/factor_prompt.h"

#include <QBoxLayout>
#include <QPlainTextEdit>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

QString clockTime(const Clock& clock)
{
    return localTime(clock.now()).section(u' ', 0, 0);
}

} // namespace

void EvaluationPage::score(const QString& criterion, Decimal points)
{
    SheetDraft draft = typed();
    draft.scores.insert(criterion, points);
    auto view = store(draft);
    if (view)
        m_context.shell.status().showSaved(clockTime(m_context.office.clock()));
    present(std::move(view));
}

SheetDraft EvaluationPage::typed() const
{
    return {
        m_view->sheet.selfScores,    m_strengths->toPlainText(), m_weaknesses->toPlainText(),
        m_remarks->toPlainText(),    m_organising->decision(),   m_unity->decision()};
}

// Stores over the state that was shown; where another window was faster, the person chooses field by
// field, as often as it takes.
Result<service::SheetView> EvaluationPage::store(SheetDraft draft)
{
    service::Evaluation evaluation(m_context.office);
    const bool own = may(u"edit"_s);
    service::SheetView base = *m_view;
    while (true) {
        const PeriodSheet& sheet = base.sheet;
        auto view = own
            ? evaluation.saveSelf(
                  sheet.period, draft.scores, draft.strengths, draft.weaknesses, sheet.version)
            : evaluation.saveRemarks(
                  sheet.id, draft.remarks, draft.organising, draft.unity, sheet.version);
        if (view || view.error().code != ErrorCode::Conflict)
            return view;
        auto theirs = evaluation.view(m_person, sheet.period);
        if (!theirs)
            return theirs;
        const SheetDraft was = draftOf(sheet);
        const SheetDraft now = draftOf(theirs->sheet);
        const auto choices = resolveConflict(
            this, sheet.period.label(), draftDifferences(was, now, draft, own));
        if (!choices) {
            // What stands there now is shown, also where the cursor is.
            putTexts(now);
            return theirs;
        }
        draft = chosenDraft(was, now, draft, *choices);
        putTexts(draft);
        base = *theirs;
    }
}

void EvaluationPage::putTexts(const SheetDraft& draft)
{
    for (const auto& [edit, text] :
         {std::pair(m_strengths, draft.strengths), std::pair(m_weaknesses, draft.weaknesses),
          std::pair(m_remarks, draft.remarks)}) {
        const QSignalBlocker quiet(edit);
        edit->setPlainText(text);
    }
}

void EvaluationPage::saveTexts()
{
    m_saveSoon.stop();
    if (!m_textsDue || !m_view)
        return;
    m_textsDue = false;
    auto view = store(typed());
    m_textsDue = !view;
    if (view)
        m_context.shell.status().showSaved(clockTime(m_context.office.clock()));
    present(std::move(view));
}

bool EvaluationPage::keep()
{
    saveTexts();
    return !m_textsDue;
}

QVariantMap EvaluationPage::place() const
{
    return {{u"person"_s, m_person.toString()}};
}

void EvaluationPage::submit()
{
    saveTexts();
    present(service::Evaluation(m_context.office).submit(m_view->sheet.period));
    m_context.shell.refreshCounts();
}

void EvaluationPage::recall()
{
    present(service::Evaluation(m_context.office).recall(m_view->sheet.period));
    m_context.shell.refreshCounts();
}

void EvaluationPage::giveBack()
{
    const auto reason = m_context.dialogs.askText(
        this, Tr::tr("Return the sheet of %1").arg(m_view->member.person.fullName),
        Tr::tr("What has to be done?"), Tr::tr("Return"));
    if (!reason)
        return;
    present(service::Evaluation(m_context.office).giveBack(m_view->sheet.id, *reason));
    m_context.shell.refreshCounts();
}

void EvaluationPage::sign()
{
    saveTexts();
    if (!may(u"sign"_s))
        return;
    const auto total = m_view->result.total;
    // What deserves a second look before one more signature: all the same, everybody excellent.
    const auto remarks = service::signingRemarks(
        m_context.office, m_view->member, m_view->sheet.period, m_view->result);
    const QString again = remarks && !remarks->isEmpty() ? u"\n\n"_s + remarks->join(u'\n') : QString();
    const bool sure = m_context.dialogs.confirm(
        this, Tr::tr("Sign this sheet?"),
        Tr::tr("Sheet of %1, %2: %3 points in total (common %4, result %5). Signing locks the "
               "month of this person. Content %6.")
            .arg(
                m_view->member.person.fullName, m_view->sheet.period.label(),
                total ? formatNumber(*total, 2) : Tr::tr("not rated"),
                formatNumber(m_view->result.commonPoints, 2),
                m_view->result.resultPoints ? formatNumber(*m_view->result.resultPoints, 2)
                                            : u"–"_s,
                m_view->shownHash.mid(7, 12))
            + again,
        Tr::tr("Sign"), false);
    const auto code = sure ? askFactor(m_context, this) : std::nullopt;
    if (!code)
        return;
    present(service::Evaluation(m_context.office).sign(m_view->sheet.id, m_view->shownHash, *code));
    m_context.shell.refreshCounts();
}

void EvaluationPage::signExternally()
{
    const QString title
        = Tr::tr("Signature of the authority above, %1").arg(m_view->member.person.fullName);
    const QString next = Tr::tr("Next");
    const auto name
        = m_context.dialogs.askText(this, title, Tr::tr("Who signed (name)?"), next);
    const auto position
        = name ? m_context.dialogs.askText(this, title, Tr::tr("In which position?"), next) : name;
    const auto document = position
        ? m_context.dialogs.askText(this, title, Tr::tr("Number and date of the document"), next)
        : position;
    const auto remarks = document
        ? m_context.dialogs.askText(
              this, title, Tr::tr("Remarks in the document"), Tr::tr("Enter the signature"))
        : document;
    if (!remarks)
        return;
    LeaderDecision organising;
    LeaderDecision unity;
    if (takesLeader(*m_view->rules, m_view->sheet.role)) {
        for (const auto& [label, decision] :
             {std::pair(Tr::tr("đ (organising the work)"), &organising),
              std::pair(Tr::tr("e (unity)"), &unity)}) {
            const auto percent = m_context.dialogs.askText(
                this, title, Tr::tr("%1 in the document: 100 or 50 %").arg(label), next,
                u"100"_s);
            if (!percent)
                return;
            const auto typed = Decimal::parseTyped(percent->section(u'%', 0, 0));
            if (typed && (*typed == Decimal(100) || *typed == Decimal(50)))
                *decision = {Decimal::fromScaled(typed->scaled() / 100), *document};
        }
    }
    present(service::Evaluation(m_context.office)
             .signExternally(
                 m_view->sheet.id, m_view->shownHash, *name, *position, *document, *remarks,
                 organising, unity));
    m_context.shell.refreshCounts();
}

void EvaluationPage::unlock()
{
    const auto reason = m_context.dialogs.askText(
        this, Tr::tr("Unlock the sheet of %1").arg(m_view->member.person.fullName),
        Tr::tr("Signatures lose their force and new revisions begin. Why?"), Tr::tr("Unlock"));
    if (!reason)
        return;
    present(service::Evaluation(m_context.office).unlock(m_view->sheet.id, *reason));
    m_context.shell.refreshCounts();
}

} // namespace soviec
