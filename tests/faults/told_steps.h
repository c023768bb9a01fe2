// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace faults {

/// A row as its worker left it.
struct Row {
    QString title;
    bool withdrawn = false;
    friend bool operator==(const Row&, const Row&) = default;
};

/// What a database may hold after its worker was killed: what was acknowledged, and perhaps the one step
/// that was under way.
class ToldSteps {
public:
    /// Takes in what one worker said until it was killed; an unfinished last line is left out.
    void listen(const QByteArray& said);
    /// The first thing that is not as it must be, or nothing. `stored`: the rows by id. Steps that were under
    /// way and are stored count as acknowledged from then on.
    QString compare(const QMap<QString, Row>& stored);

    int acknowledged() const { return m_acknowledged; }
    int underWay() const { return int(m_maybe.size()); }
    /// The sentences of steps that were refused.
    const QStringList& refusals() const { return m_refusals; }

private:
    QMap<QString, Row> m_rows;
    QMap<QString, Row> m_maybe; ///< as it would be if the step under way was taken
    QStringList m_refusals;
    int m_acknowledged = 0;
};

} // namespace faults
