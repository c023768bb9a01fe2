// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace soviec {

/// One field of a row that two people changed from the same state, as texts for people.
struct FieldDifference {
    QString id;
    QString label;
    QString base;   ///< as both of them saw it
    QString theirs; ///< as it is stored now
    QString mine;   ///< as it is to be stored

    /// Nobody can tell for the person which of the two is meant.
    bool needsChoice() const { return theirs != base && mine != base && theirs != mine; }
    /// Where nobody has to choose: what only one of the two changed counts.
    QString natural() const { return mine != base ? mine : theirs; }
};

/// Those in which any of the three differs from another.
inline QList<FieldDifference> differing(const QList<FieldDifference>& fields)
{
    QList<FieldDifference> found;
    for (const FieldDifference& one : fields) {
        if (one.theirs != one.base || one.mine != one.base)
            found.append(one);
    }
    return found;
}

/// What the person chose, by field.
enum class Side { Mine, Theirs, Base };
using SideChoices = QHash<QString, Side>;

} // namespace soviec
