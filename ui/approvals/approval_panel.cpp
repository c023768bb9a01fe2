// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approval_panel.h"

#include "core/base/timestamp.h"
#include "core/base/tr.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

// In the order of the buttons: what moves on first, what gives up last.
constexpr const char16_t* order[] = {
    u"approve", u"consolidate", u"forward", u"submit", u"return", u"recall", u"record", u"discard"};

QString sentenceOf(const ApprovalSignature& one)
{
    const QString who = one.personTitle.isEmpty()
        ? one.personName : one.personName + u", "_s + one.personTitle;
    QString text = u"%1 – %2, %3"_s.arg(actionLabel(one.action), who, localTime(one.at));
    if (!one.documentNumber.isEmpty())
        text += u" · "_s + one.documentNumber;
    if (!one.reason.isEmpty())
        text += u"\n“"_s + one.reason + u"”"_s;
    return text;
}

} // namespace

ChipData approvalChip(ApprovalState state)
{
    switch (state) {
    case ApprovalState::Drafting: return {u"copy"_s, stateLabel(state), Meaning::Neutral};
    case ApprovalState::Submitted: return {u"clock"_s, stateLabel(state), Meaning::Attention};
    case ApprovalState::Consolidated: return {u"clock"_s, stateLabel(state), Meaning::Accent};
    case ApprovalState::Approved: return {u"check"_s, stateLabel(state), Meaning::Good};
    case ApprovalState::Returned: return {u"return"_s, stateLabel(state), Meaning::Trouble};
    case ApprovalState::Superseded: return {u"lock"_s, stateLabel(state), Meaning::Neutral};
    case ApprovalState::Discarded: return {u"remove"_s, stateLabel(state), Meaning::Neutral};
    }
    Q_UNREACHABLE();
}

QString actionLabel(const QString& action)
{
    if (action == u"submit"_s)
        return Tr::tr("Submit for approval");
    if (action == u"forward"_s || action == u"consolidate"_s)
        return Tr::tr("Sign and hand on");
    if (action == u"approve"_s)
        return Tr::tr("Approve and sign");
    if (action == u"return"_s)
        return Tr::tr("Return with a reason");
    if (action == u"recall"_s)
        return Tr::tr("Take back");
    if (action == u"record"_s)
        return Tr::tr("Enter the decision on paper");
    if (action == u"discard"_s)
        return Tr::tr("Give up the draft");
    return action;
}

ApprovalPanel::ApprovalPanel(QWidget* parent)
    : SidePanel(Width::Wide, parent)
    , m_route(makeParagraph({}, Face::Body, Ink::Text, this))
    , m_reason(makeParagraph({}, Face::Small, Ink::TroubleText, this))
    , m_said(makeParagraph({}, Face::Small, Ink::Muted, this))
    , m_fields(new QWidget(this))
    , m_number(new QLineEdit(m_fields))
    , m_day(new QLineEdit(m_fields))
    , m_numberError(new FieldError(m_number, m_fields))
    , m_dayError(new FieldError(m_day, m_fields))
{
    body()->addWidget(m_route);
    body()->addWidget(m_reason);
    body()->addWidget(makeLine(this));
    body()->addWidget(m_said);
    auto* column = makeColumn(m_fields, Space::None, Space::Tight);
    const auto add = [&](const QString& label, QLineEdit* field, FieldError* error, const QString& hint) {
        column->addWidget(makeLabel(label, Face::Small, Ink::Muted, m_fields));
        field->setAccessibleName(label);
        field->setPlaceholderText(hint);
        column->addWidget(field);
        column->addWidget(error);
    };
    add(Tr::tr("Number of the deciding document"), m_number, m_numberError, u"12/QĐ-UBND"_s);
    add(Tr::tr("Counts from"), m_day, m_dayError, Tr::tr("dd/mm/yyyy"));
    body()->addWidget(m_fields);
    for (const char16_t* code : order) {
        const QString action = QString::fromUtf16(code);
        const bool onward = action == u"approve"_s || action == u"consolidate"_s
            || action == u"forward"_s || action == u"submit"_s;
        auto* button = makeButton(
            actionLabel(action),
            onward ? ButtonKind::Primary : action == u"discard"_s ? ButtonKind::Danger : ButtonKind::Plain,
            onward ? u"sign"_s : action == u"return"_s ? u"return"_s : QString(), this);
        connect(button, &QPushButton::clicked, this, [this, action] { emit wanted(action); });
        body()->addWidget(button);
        m_buttons.append({action, button});
    }
    body()->addStretch(1);
    clear();
}

void ApprovalPanel::clear()
{
    setTitle(Tr::tr("Route"));
    m_route->setText(Tr::tr("Choose a document to see whom it passes and what may be done."));
    m_reason->hide();
    m_said->hide();
    m_comments.clear();
    showActions({});
}

void ApprovalPanel::setDocument(
    const service::ApprovalEntry& entry, const QList<ApprovalSignature>& signatures,
    const QList<ApprovalComment>& comments)
{
    setTitle(Tr::tr("Route"), stateLabel(entry.document.state));
    m_comments = comments;
    const bool returned = entry.document.state == ApprovalState::Returned;
    m_reason->setVisible(returned);
    m_reason->setText(Tr::tr("Returned: %1").arg(entry.document.returnReason));
    showRoute(entry, signatures);
    showActions(entry.actions);
}

void ApprovalPanel::showRoute(
    const service::ApprovalEntry& entry, const QList<ApprovalSignature>& signatures)
{
    const Approval& document = entry.document;
    QStringList lines;
    const auto at = [&](int step) { return document.step == step ? u"▸ "_s : u"   "_s; };
    const bool open = document.state != ApprovalState::Approved
        && document.state != ApprovalState::Superseded;
    lines.append((open ? at(0) : u"   "_s) + entry.unitName);
    for (const RouteStep& step : entry.route) {
        const QString does = step.kind == RouteStepKind::Approve ? Tr::tr("approves")
                                                                 : Tr::tr("consolidates");
        lines.append((open ? at(step.ordinal) : u"   "_s) + u"%1. %2 – %3"_s.arg(step.ordinal).arg(step.body, does));
    }
    if (document.state == ApprovalState::Approved || document.state == ApprovalState::Superseded) {
        lines.append(Tr::tr("%1, counts from %2")
                         .arg(document.documentNumber.isEmpty() ? u"–"_s : document.documentNumber,
                              formDate(document.effectiveFrom)));
    }
    if (!signatures.isEmpty())
        lines.append(QString());
    for (const ApprovalSignature& one : signatures)
        lines.append(sentenceOf(one));
    m_route->setText(lines.join(u'\n'));
}

void ApprovalPanel::showActions(const QStringList& actions)
{
    for (const auto& [action, button] : std::as_const(m_buttons))
        button->setVisible(actions.contains(action));
    m_fields->setVisible(actions.contains(u"approve"_s) || actions.contains(u"record"_s));
    m_numberError->setError({});
    m_dayError->setError({});
}

void ApprovalPanel::setLine(const QString& key)
{
    QStringList said;
    for (const ApprovalComment& comment : std::as_const(m_comments)) {
        if (comment.line != key && !comment.line.isEmpty())
            continue;
        const QString from = comment.body.isEmpty() ? comment.authorName
                                                    : comment.authorName + u" · "_s + comment.body;
        said.append(u"%1, %2\n%3"_s.arg(from, localTime(comment.at), comment.text));
    }
    m_said->setVisible(!key.isEmpty());
    m_said->setText(
        said.isEmpty() ? Tr::tr("Nobody has commented on %1.").arg(key)
                       : Tr::tr("On %1:").arg(key) + u'\n' + said.join(u"\n\n"_s));
}

service::ApprovalDecision ApprovalPanel::decision() const
{
    const auto day = parseTypedDate(m_day->text());
    return {m_number->text().trimmed(), day ? *day : Date()};
}

bool ApprovalPanel::decisionStands(const QString& action)
{
    if (action != u"approve"_s && action != u"record"_s)
        return true;
    const service::ApprovalDecision said = decision();
    m_numberError->setError(
        said.documentNumber.isEmpty() ? Tr::tr("Write number and symbol of the decision.") : QString());
    m_dayError->setError(
        isValid(said.effectiveFrom) ? QString() : Tr::tr("Write the day as 01/07/2026."));
    if (m_numberError->hasError())
        m_number->setFocus();
    else if (m_dayError->hasError())
        m_day->setFocus();
    return !m_numberError->hasError() && !m_dayError->hasError();
}

} // namespace soviec
