// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/domain/diary/entry.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace soviec {

class StatTile;

/// Days as tiles, seven in a row from Monday: the strip of a week or the calendar of a month.
/// Filled, short and empty days differ in words, bar and colour.
class DayTiles final : public QWidget {
    Q_OBJECT

public:
    explicit DayTiles(QWidget* parent = nullptr);
    /// Whole weeks, in order. `month` invalid: no day is outside.
    void setDays(
        const QList<DayHours>& days, const Date& today, const Date& chosen, const Period& month = {});

signals:
    void dayChosen(const soviec::Date& day);

private:
    QGridLayout* m_grid;
    QList<StatTile*> m_tiles;
    QList<Date> m_days;
};

} // namespace soviec
