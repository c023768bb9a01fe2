// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/after_frame.h"

#include <QEvent>
#include <QTimer>

#include <utility>

namespace soviec {

namespace {

class FrameWatcher final : public QObject {
public:
    FrameWatcher(QWidget* widget, std::function<void()> work)
        : QObject(widget)
        , m_work(std::move(work))
    {
        widget->installEventFilter(this);
        widget->update();
    }

    bool eventFilter(QObject* widget, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            widget->removeEventFilter(this);
            // When the events of this moment are through, the frame is on the screen.
            QTimer::singleShot(0, this, [this] {
                m_work();
                deleteLater();
            });
        }
        return false;
    }

private:
    std::function<void()> m_work;
};

} // namespace

void afterNextFrame(QWidget* widget, std::function<void()> work)
{
    new FrameWatcher(widget, std::move(work));
}

} // namespace soviec
