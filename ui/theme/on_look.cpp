// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/on_look.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>

#include <array>

namespace soviec {

namespace {

/// Everything a look decides: two that are alike need nothing applied again.
struct SeenLook {
    explicit SeenLook(const QWidget* widget)
        : palette(QGuiApplication::palette().cacheKey())
        , font(QApplication::font())
        , own(widget->font())
        , spaces{px(nullptr, Space::Row), px(nullptr, Space::Icon), px(nullptr, Space::Navigation)}
        , ratio(widget->devicePixelRatioF())
    {
    }
    qint64 palette;
    QFont font;
    QFont own; ///< the style gives single widgets another one
    std::array<int, 3> spaces; ///< by density, by scale
    qreal ratio;
    friend bool operator==(const SeenLook&, const SeenLook&) = default;
};

class LookWatcher final : public QObject {
public:
    LookWatcher(QWidget* widget, std::function<void()> apply)
        : QObject(widget)
        , m_widget(widget)
        , m_apply(std::move(apply))
        , m_seen(widget)
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        switch (event->type()) {
        case QEvent::StyleChange:
        case QEvent::PaletteChange:
        case QEvent::FontChange:
            // What is applied may itself change the font or the style. A widget that is only put
            // into its window is told of a change, too.
            if (const SeenLook now(m_widget); !m_busy && now != m_seen) {
                m_seen = now;
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
    QWidget* m_widget;
    std::function<void()> m_apply;
    SeenLook m_seen;
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
    // A widget may have a palette of its own; the application's tells the theme.
    return inkColour(kind, QGuiApplication::palette());
}

} // namespace soviec
