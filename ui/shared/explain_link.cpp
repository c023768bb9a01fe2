// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/explain_link.h"

using namespace Qt::StringLiterals;

namespace soviec {

ExplainLink::ExplainLink(const QString& text, QWidget* parent)
    : QPushButton(text + u" ›"_s, parent)
{
    setProperty("kind", u"link"_s);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

} // namespace soviec
