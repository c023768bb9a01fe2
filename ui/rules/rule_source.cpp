// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_source.h"

#include "core/base/tr.h"
#include "core/domain/rules/rule_places.h"
#include "ui/theme/face.h"
#include "ui/theme/on_look.h"

#include <QTextBlock>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSelection = 400; // of a long list only its first line

} // namespace

RuleSource::RuleSource(QWidget* parent) : QPlainTextEdit(parent)
{
    setAccessibleName(Tr::tr("Source of the rule set"));
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setTabChangesFocus(true);
    onLook(this, [this] {
        setFont(face(Face::Code, this));
        setMinimumHeight(px(this, Space::RowTall) * 4);
    });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            emit edited();
    });
}

void RuleSource::setSource(const QString& text, bool editable)
{
    setReadOnly(!editable);
    if (text == toPlainText())
        return;
    const int at = textCursor().position();
    m_filling = true;
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(at, int(text.size())));
    setTextCursor(cursor);
    m_filling = false;
}

void RuleSource::goTo(const QString& place)
{
    const auto span = RulePlaces(toPlainText()).span(place);
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(span.begin));
    cursor.setPosition(
        span.end - span.begin > longestSelection ? cursor.block().position() + cursor.block().length() - 1
                                                 : int(span.end),
        QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

} // namespace soviec
