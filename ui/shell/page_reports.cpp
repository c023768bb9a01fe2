// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_reports.h"

#include <QMap>

namespace soviec {

using namespace Qt::StringLiterals;

QString reportOfPage(const QString& pageId)
{
    static const QMap<QString, QString> reports {
        {u"diary"_s, u"diary"_s},
        {u"assignments"_s, u"assignment-sheet"_s},
        {u"review"_s, u"products"_s},
        {u"evaluation"_s, u"period-sheet"_s},
        {u"year"_s, u"year-rating"_s},
        {u"petitions"_s, u"petitions"_s},
        {u"month_close"_s, u"evaluation-summary"_s},
        {u"overview"_s, u"overview"_s},
        {u"catalog"_s, u"task-catalog"_s}};
    return reports.value(pageId);
}

} // namespace soviec
