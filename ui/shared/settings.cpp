// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/settings.h"

#include <array>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

struct Entry {
    Setting setting;
    const char16_t* key;
    QVariant byDefault;
};

const Entry& entryOf(Setting setting)
{
    static const std::array<Entry, 14> entries{{
        {Setting::LastDatabase, u"database/last", {}},
        {Setting::LastPage, u"window/page", u"diary"_s},
        {Setting::LastPeriod, u"window/period", {}},
        {Setting::LastLogin, u"database/login", {}},
        {Setting::Geometry, u"window/geometry", {}},
        {Setting::NavigationCollapsed, u"window/navigationCollapsed", false},
        {Setting::Scheme, u"look/scheme", 0},
        {Setting::TextPercent, u"look/percent", 100},
        {Setting::Compact, u"look/compact", false},
        {Setting::Language, u"look/language", u"vi"_s},
        {Setting::DayReminder, u"look/dayReminder", false},
        {Setting::Copies, u"copies", {}},
        {Setting::Table, u"tables", {}},
        {Setting::PageState, u"pages", {}},
    }};
    return entries[size_t(setting)];
}

QString keyOf(Setting setting, const QString& suffix)
{
    const QString key = QString::fromUtf16(entryOf(setting).key);
    return suffix.isEmpty() ? key : key + u'/' + suffix;
}

} // namespace

Settings::Settings()
    : m_file(std::make_unique<QSettings>())
{
}

Settings::Settings(const QString& file)
    : m_file(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

QVariant Settings::value(Setting setting, const QString& suffix) const
{
    return m_file->value(keyOf(setting, suffix), entryOf(setting).byDefault);
}

void Settings::setValue(Setting setting, const QVariant& value, const QString& suffix)
{
    // What is remembered already is not written once more: the file goes to the disk with the first window waiting.
    const QString key = keyOf(setting, suffix);
    if (!m_file->contains(key) || m_file->value(key) != value)
        m_file->setValue(key, value);
}

} // namespace soviec
