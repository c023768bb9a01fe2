// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QVariant>

#include <memory>

namespace soviec {

/// Everything the windows remember on this computer. Nothing of the work itself is kept here.
enum class Setting {
    LastDatabase,
    LastPage,
    LastPeriod,
    LastLogin,
    Geometry,
    NavigationCollapsed,
    Scheme,
    TextPercent,
    Compact,
    Language,
    DayReminder, ///< say at the end of the day that hours are missing
    Copies,   ///< where dated copies of a database lie, and what came of the last one
    Table,    ///< widths, order and sort; with the table's id as suffix
    PageState ///< what a page keeps for itself; with the page's id as suffix
};

/// One typed door to the file behind QSettings.
class Settings {
public:
    /// The user's own file.
    Settings();
    explicit Settings(const QString& file);
    QVariant value(Setting setting, const QString& suffix = {}) const;
    void setValue(Setting setting, const QVariant& value, const QString& suffix = {});

private:
    std::unique_ptr<QSettings> m_file;
};

} // namespace soviec
