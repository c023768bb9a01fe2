// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/merge/away.h"

#include "core/base/tr.h"

#include <QStringList>

namespace soviec {

using namespace Qt::StringLiterals;

bool isDoneAway(const QString& entity, const QString& action)
{
    if (entity == u"entry"_s)
        return action != u"purge"_s;
    if (entity == u"assignment"_s)
        return QStringList {u"accept"_s, u"report_trouble"_s}.contains(action);
    return entity == u"sheet"_s
        && QStringList {u"add"_s, u"edit"_s, u"submit"_s, u"recall"_s}.contains(action);
}

QString awaySentence()
{
    return Tr::tr("Without the network you keep the diary, answer assignments, fill in your own evaluation and "
                  "decide the entries that wait for you. Everything else waits until the server is in reach again.");
}

} // namespace soviec
