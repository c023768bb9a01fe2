// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;
class QWidget;

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

/// Gives the running application its palette, font and metrics and every window its style sheet, at
/// start and again whenever the look changes. One lives in main(); whoever changes the look is handed it.
///
/// The sheet stands at the windows and not at the application: there, Qt works the style of a whole
/// part of a page out anew whenever the part is put into a larger one, level by level; here it does so
/// once, when the page is put into its window.
class Theme final : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication& application, QObject* parent = nullptr);
    void apply(const Look& look);
    const Look& look() const { return m_look; }
    bool dark() const { return m_dark; }

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool systemIsDark() const;
    void dress(QWidget* widget) const;
    QApplication& m_application;
    AppStyle* m_style = nullptr; ///< owned by the application
    QString m_sheet;
    Look m_look;
    bool m_dark = false;
};

} // namespace soviec
