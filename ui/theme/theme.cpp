// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/app_style.h"
#include "ui/theme/face.h"
#include "ui/theme/ink.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soviec {

Theme::Theme(QApplication& application, QObject* parent)
    : QObject(parent)
    , m_application(application)
{
    m_application.installEventFilter(this);
}

// A window gets its sheet before it is measured or shown for the first time; what becomes a part of a
// window gives up a sheet of its own.
bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    const bool polish = event->type() == QEvent::Polish;
    if ((polish || event->type() == QEvent::ParentChange) && watched->isWidgetType())
        dress(static_cast<QWidget*>(watched));
    return QObject::eventFilter(watched, event);
}

void Theme::dress(QWidget* widget) const
{
    const bool alone = widget->parentWidget() == nullptr;
    // Only a sheet of its own is given up: every part of a window has the attribute of one that has a sheet,
    // and would be polished a second time.
    if (alone ? widget->styleSheet() != m_sheet : !widget->styleSheet().isEmpty())
        widget->setStyleSheet(alone ? m_sheet : QString());
}

bool Theme::systemIsDark() const
{
#ifdef Q_OS_WIN
    const QSettings registry(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    return registry.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    // An empty palette brings back the desktop's own.
    QApplication::setPalette(QPalette());
    return isDark(QApplication::palette());
#endif
}

void Theme::apply(const Look& look)
{
    m_look = look;
    m_look.percent = std::clamp(look.percent, 100, 200);
    m_dark = look.scheme == Scheme::System ? systemIsDark() : look.scheme == Scheme::Dark;
    if (m_style == nullptr) {
        // Windows' native style cannot follow a dark palette; Fusion looks the same everywhere.
        m_style = new AppStyle(QStyleFactory::create(u"Fusion"_s));
        m_style->setScale(m_look.percent, m_look.compact);
        m_application.setStyle(m_style);
    }
    m_style->setScale(m_look.percent, m_look.compact);
    QApplication::setPalette(themePalette(m_dark));
    QApplication::setFont(bodyFont(m_look.percent));
    const FilledSheet sheet =
        fillStyleSheet(styleSheetSource(), m_dark, m_look.percent, m_look.compact);
    m_sheet = sheet.text;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        // One that was not shown yet gets it then.
        if (window->testAttribute(Qt::WA_WState_Polished))
            dress(window);
    }
    emit changed();
}

} // namespace soviec
