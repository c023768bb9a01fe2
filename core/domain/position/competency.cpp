// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/position/competency.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace soviec {

QString competencyKey(const QString& name)
{
    static const QRegularExpression aside(QStringLiteral("\\([^)]*\\)"));
    static const QRegularExpression small(QStringLiteral("\\b(?:cac|viec) "));
    QString key = fold(QString(name).remove(aside));
    key.remove(small);
    for (const QString& leadIn :
         {QStringLiteral("kha nang "), QStringLiteral("nang luc "), QStringLiteral("ky nang ")}) {
        if (key.startsWith(leadIn))
            key.remove(0, leadIn.size());
    }
    return key;
}

const Competency* findCompetency(const QList<Competency>& competencies, const QString& name)
{
    const QString key = competencyKey(name);
    for (const Competency& competency : competencies) {
        if (competencyKey(competency.name) == key)
            return &competency;
    }
    return nullptr;
}

} // namespace soviec
