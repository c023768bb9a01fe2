// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/domain/org/person.h"

#include <QList>
#include <QObject>

namespace soviec::service {

/// What a committed use case changed.
struct Change {
    QString entity; ///< "entry", "assignment", "sheet", "lock", "organisation", "catalog", "calendar"…
    PersonId person; ///< whose; null: many
    Period month;    ///< invalid: any
};

/// Tells whoever listens after a commit, never before. Windows refresh by it.
class ChangeFeed : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
signals:
    /// This program did it.
    void changed(const soviec::service::Change& change);
    /// Others did, at a server: at most once a second, after Office::hearOthers(). An empty entity is anything.
    void othersChanged(const QList<soviec::service::Change>& changes);
};

} // namespace soviec::service
