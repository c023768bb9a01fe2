// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/on_look.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLayout>

namespace soviec {

namespace {

class LookWatcher final : public QObject {
public:
    LookWatcher(QWidget* widget, std::function<void()> apply)
        : QObject(widget)
        , m_apply(std::move(apply))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        switch (event->type()) {
        case QEvent::StyleChange:
        case QEvent::PaletteChange:
        case QEvent::FontChange:
            // What is applied may itself change the font or the style.
            if (!m_busy) {
                m_busy = true;
                m_apply();
                m_busy = false;
            }
            break;
        default: break;
        }
        return false;
    }

private:
    std::function<void()> m_apply;
    bool m_busy = false;
};

} // namespace

void onLook(QWidget* widget, std::function<void()> apply)
{
    apply();
    new LookWatcher(widget, std::move(apply));
}

void setSpace(QWidget* owner, QLayout* layout, Space margin, Space gap)
{
    setSpace(owner, layout, margin, margin, gap);
}

void setSpace(QWidget* owner, QLayout* layout, Space side, Space edge, Space gap)
{
    onLook(owner, [owner, layout, side, edge, gap] {
        const int x = px(owner, side);
        const int y = px(owner, edge);
        layout->setContentsMargins(x, y, x, y);
        layout->setSpacing(px(owner, gap));
    });
}

QColor ink(Ink kind)
{
    // A style sheet changes a widget's own palette; the application's tells the theme.
    return inkColour(kind, QGuiApplication::palette());
}

} // namespace soviec
