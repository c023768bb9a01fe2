// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/app_style.h"
#include "ui/theme/face.h"
#include "ui/theme/ink.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
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

// Qt tells of another font and palette only when it comes to it; who asks for sizes now must get the
// new ones. What was not shown yet is polished then, and is told all the same.
void Theme::dressAll() const
{
    // One that is told may make the parts of others anew.
    QList<QPointer<QWidget>> widgets;
    for (QWidget* widget : QApplication::allWidgets())
        widgets.append(widget);
    const auto tell = [&widgets](QEvent::Type type) {
        QEvent event(type);
        for (const QPointer<QWidget>& widget : std::as_const(widgets)) {
            if (widget)
                QApplication::sendEvent(widget, &event);
        }
    };
    tell(QEvent::ApplicationPaletteChange);
    tell(QEvent::ApplicationFontChange);
    for (const QPointer<QWidget>& widget : std::as_const(widgets)) {
        if (widget && widget->testAttribute(Qt::WA_WState_Polished))
            m_style->polish(widget);
    }
    tell(QEvent::StyleChange);
}

void Theme::apply(const Look& look)
{
    m_look = look;
    m_look.percent = std::clamp(look.percent, 100, 200);
    m_dark = look.scheme == Scheme::System ? systemIsDark() : look.scheme == Scheme::Dark;
    const bool first = m_style == nullptr;
    if (first) {
        // Windows' native style cannot follow a dark palette; Fusion looks the same everywhere.
        m_style = new AppStyle(QStyleFactory::create(u"Fusion"_s));
        m_style->setLook(m_dark, m_look.percent, m_look.compact);
        m_application.setStyle(m_style);
    }
    m_style->setLook(m_dark, m_look.percent, m_look.compact);
    QApplication::setPalette(themePalette(m_dark));
    QApplication::setFont(bodyFont(m_look.percent));
    if (!first)
        dressAll();
    emit changed();
}

} // namespace soviec
