// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/filter_line.h"

#include "core/base/text.h"
#include "ui/theme/icon.h"
#include "ui/theme/on_look.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace soviec {

FilterLine::FilterLine(const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(icon(u"search"_s, Ink::Muted), QLineEdit::LeadingPosition);
    onLook(this, [this] { setFixedWidth(px(this, Space::FieldLong)); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        emit wordsChanged(fold(text).split(u' ', Qt::SkipEmptyParts));
    });
}

void FilterLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace soviec
