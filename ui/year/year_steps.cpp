// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page of the year signs and stores.
#include "core/base/tr.h"
#include "core/service/year_facts.h"
#include "ui/shared/ask_form.h"
#include "ui/shared/data_table.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/status_line.h"
#include "ui/shell/factor_prompt.h"
#include "ui/year/year_page.h"

#include <QPushButton>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

void YearPage::done(const QString& sentence)
{
    refresh();
    m_context.shell.refreshCounts();
    m_context.shell.status().say(sentence);
}

// HR enters what an authority outside decided, by its document; an authority signs by itself.
std::optional<service::YearDecision> YearPage::askDecision(
    const QString& title, const QString& text, bool replacing, QString* reason)
{
    const bool isOutside
        = m_context.shell.viewer().isHr && !m_context.shell.viewer().isReviewer;
    using Kind = AskField::Kind;
    QList<AskField> fields {
        {u"number"_s, Tr::tr("Decision number"), Kind::Line, isOutside || replacing, {}, {}},
        {u"date"_s, Tr::tr("Date of the decision"), Kind::Day, isOutside || replacing, {}, {}}};
    if (isOutside) {
        fields.append({u"signer"_s, Tr::tr("Signed by"), Kind::Line, true, {}, {}});
        fields.append({u"title"_s, Tr::tr("Position of the signer"), Kind::Line, true, {}, {}});
    }
    fields.append(
        {u"missing"_s, Tr::tr("Months missing"), Kind::Line, false,
         Tr::tr("why the year is rated although months are missing"), {}});
    if (replacing)
        fields.append({u"reason"_s, Tr::tr("Reason"), Kind::Text, true, {}, {}});
    const auto answers = askInDialog(
        this, title, text, fields, replacing ? Tr::tr("Replace and sign") : Tr::tr("Sign"));
    if (!answers)
        return std::nullopt;
    if (reason)
        *reason = answers->text(u"reason"_s);
    return service::YearDecision {
        answers->text(u"number"_s), answers->day(u"date"_s), answers->text(u"signer"_s),
        answers->text(u"title"_s), answers->text(u"missing"_s)};
}

void YearPage::sign()
{
    const auto shown = toSign();
    if (!m_sign->isEnabled() || shown.isEmpty())
        return;
    QStringList names;
    for (const service::YearLine& line : std::as_const(m_proposal->lines)) {
        const auto id = line.member.person.id;
        if (std::ranges::any_of(
                shown, [&](const service::ShownRating& one) { return one.person == id; })) {
            names.append(
                u"%1 – %2"_s.arg(
                    line.member.person.fullName,
                    line.result.level ? levelLabel(*line.result.level) : u"–"_s));
        }
    }
    constexpr qsizetype most = 8;
    const qsizetype more = names.size() - most;
    QString list = names.mid(0, most).join(u'\n');
    if (more > 0)
        list += u'\n' + Tr::tr("and %n more", nullptr, int(more));
    auto decision = askDecision(
        Tr::tr("Sign the ratings of %1").arg(Period::year(m_year).label()),
        list + u"\n\n"_s + Tr::tr("What is signed is locked; a new decision can take its place."),
        false, nullptr);
    const auto code = decision ? askFactor(m_context, this) : std::nullopt;
    if (!code)
        return;
    decision->factorCode = *code;
    const auto count = service::YearRatings(m_context.office).sign(m_year, shown, *decision);
    if (!count) {
        m_message->show(Meaning::Trouble, count.error().text);
        return;
    }
    done(Tr::tr("%n ratings are signed.", nullptr, *count));
}

void YearPage::replace(bool own)
{
    const service::YearLine* line = own ? nullptr : chosen();
    if (!line || !line->stored)
        return;
    QString reason;
    auto decision = askDecision(
        Tr::tr("Replace the decision on %1").arg(line->member.person.fullName),
        Tr::tr("The rating is computed from today's data and signed again; the earlier decision "
               "stays readable (Article 21.3)."),
        true, &reason);
    const auto code = decision ? askFactor(m_context, this) : std::nullopt;
    if (!code)
        return;
    decision->factorCode = *code;
    const auto sheet = service::YearRatings(m_context.office)
                           .replace(line->stored->id, line->shownHash, *decision, reason);
    if (!sheet) {
        m_message->show(Meaning::Trouble, sheet.error().text);
        return;
    }
    done(Tr::tr("The decision is replaced; both stay in the dossier."));
}

void YearPage::measures()
{
    const service::YearLine* line = chosen();
    if (!line)
        return;
    const auto text = m_context.dialogs.askText(
        this, Tr::tr("Proposed measures for %1").arg(line->member.person.fullName),
        Tr::tr("Part IV of form 02 (Article 23)"), Tr::tr("Save"),
        line->stored ? line->stored->measures : QString());
    if (!text)
        return;
    const auto sheet = service::YearRatings(m_context.office)
                           .saveMeasures(line->member.person.id, m_year, *text);
    if (!sheet) {
        m_message->show(Meaning::Trouble, sheet.error().text);
        return;
    }
    done(Tr::tr("The proposed measures are saved."));
}

void YearPage::selfRate(std::optional<Level> level)
{
    const auto sheet = service::YearRatings(m_context.office).saveOwn(m_year, level);
    if (!sheet) {
        m_message->show(Meaning::Trouble, sheet.error().text);
        showOwn();
        return;
    }
    done(level ? Tr::tr("Your self-rating is saved.") : Tr::tr("Your self-rating is taken back."));
}

void YearPage::chooseTied(
    const QList<PersonId>& kept, const QList<PersonId>& cut, const QString& document)
{
    const auto chosen
        = service::YearFacts(m_context.office).chooseTied(m_year, kept, cut, document);
    if (!chosen) {
        m_message->show(Meaning::Trouble, chosen.error().text);
        return;
    }
    done(Tr::tr("The choice of the authority is recorded."));
}

} // namespace soviec
