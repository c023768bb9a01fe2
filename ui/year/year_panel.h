// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/year_ratings.h"
#include "ui/shared/card.h"
#include "ui/shared/chip_painter.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace soviec {

class BigFigure;
class Chip;
class DataTable;
class Settings;

/// What a panel shows of somebody's year.
struct YearShown {
    Member member;
    QList<YearPeriod> periods;
    YearResult result;
    std::optional<YearRating> stored;
    QStringList obstacles;
    bool changedSince = false;
    QStringList actions; ///< "edit", "measures", "replace"
};

/// "Hoàn thành tốt nhiệm vụ" with a colour, or that a tie waits.
ChipData levelChip(const std::optional<Level>& level);

/// Mẫu số 02 of one person on screen: months, mean, level and why; self-rating, proposed measures,
/// the signature and what it replaced.
class YearPanel : public Card {
    Q_OBJECT

public:
    YearPanel(Settings& settings, const QString& tableId, QWidget* parent = nullptr);
    void setYear(const std::optional<YearShown>& shown, const QString& emptyText);
    /// Puts the keyboard on the self-rating, or on the months where there is none to give.
    void focusFirst();
    void setRevisions(const QList<YearRating>& revisions);

signals:
    void selfRated(std::optional<soviec::Level> level);
    void measuresWanted();
    void replaceWanted();
    /// A month was opened: it is explained on the evaluation page.
    void periodOpened(const soviec::Period& period);

private:
    void showMonths();
    void showWhy();
    void showStored();

    std::optional<YearShown> m_shown;
    BigFigure* m_mean;
    Chip* m_level;
    DataTable* m_months;
    QLabel* m_why;
    QLabel* m_obstacles;
    QWidget* m_selfLine;
    QComboBox* m_self;
    QLabel* m_signed;
    QLabel* m_revisions;
    QPushButton* m_measures;
    QPushButton* m_replace;
};

} // namespace soviec
