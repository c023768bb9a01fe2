// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_reader.h"

#include "core/base/tr.h"
#include "ui/rules/rule_html.h"
#include "ui/theme/face.h"
#include "ui/theme/on_look.h"

#include <QScrollBar>

namespace soviec {

using namespace Qt::StringLiterals;

RuleReader::RuleReader(QWidget* parent)
    : DocumentView(Tr::tr("The rule set as a document"), parent)
{
    setMinimumHeight(px(this, Space::RowTall) * 4);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.scheme() == u"comment")
            emit commentWanted(link.path(QUrl::FullyDecoded));
    });
    onLook(this, [this] { layOut(); });
}

void RuleReader::setDocument(
    const service::RuleDocument& document, const QHash<QString, int>& comments, bool mayComment)
{
    m_html = ruleHtml(document, comments, mayComment);
    layOut();
}

// A document keeps the colours it was read with, so it is read again in another look.
void RuleReader::layOut()
{
    const int at = verticalScrollBar()->value();
    const int body = face(Face::Body, this).pixelSize();
    document()->setDefaultFont(face(Face::Body, this));
    document()->setDefaultStyleSheet(
        u".muted { color: %1; } a { color: %2; text-decoration: none; } "
        "h2 { font-size: %3px; } h3 { font-size: %4px; margin-top: %4px; }"_s
            .arg(ink(Ink::Muted).name(), ink(Ink::Accent).name())
            .arg(face(Face::Title, this).pixelSize())
            .arg(body + body / 6));
    setHtml(m_html);
    verticalScrollBar()->setValue(at);
}

void RuleReader::goTo(const QString& place)
{
    QString part = place;
    while (!part.isEmpty() && !m_html.contains(u"name=\"%1\""_s.arg(part)))
        part = part.contains(u'.') ? part.section(u'.', 0, -2) : QString();
    if (!part.isEmpty())
        scrollToAnchor(part);
}

} // namespace soviec
