// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace soviec {

/// The language the program speaks. Windows made after a change speak the new one.
class Language {
public:
    Language() = default;
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;
    /// "vi" or "en".
    void speak(const QString& code);

private:
    QTranslator m_ours;
    QTranslator m_qts; ///< the words of Qt's own dialogs
};

} // namespace soviec
