// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace soviec {

class AppStyle;

enum class Scheme { System, Light, Dark };

/// How a person wants the windows: colours, text size in percent (100 … 200), density of rows.
struct Look {
    Scheme scheme = Scheme::System;
    int percent = 100;
    bool compact = false;
    friend bool operator==(const Look&, const Look&) = default;
};

/// Gives the running application its style, palette and font, at start and again whenever the look
/// changes. One lives in main(); whoever changes the look is handed it.
///
/// There is no style sheet: Qt would look for rules for every widget that is made, measured or painted.
class Theme final : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication& application, QObject* parent = nullptr);
    void apply(const Look& look);
    const Look& look() const { return m_look; }
    bool dark() const { return m_dark; }

signals:
    void changed();

private:
    bool systemIsDark() const;
    void dressAll() const;
    QApplication& m_application;
    AppStyle* m_style = nullptr; ///< owned by the application
    Look m_look;
    bool m_dark = false;
};

} // namespace soviec
