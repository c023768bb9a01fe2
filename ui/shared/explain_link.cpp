// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/explain_link.h"

using namespace Qt::StringLiterals;

namespace soviec {

ExplainLink::ExplainLink(const QString& question, QWidget* parent)
    : QPushButton(parent)
{
    setProperty("kind", u"link"_s);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setQuestion(question);
}

void ExplainLink::setQuestion(const QString& question)
{
    setText(question + u" ›"_s);
    setAccessibleName(question);
}

} // namespace soviec
