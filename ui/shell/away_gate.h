// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace soviec {

/// Says which step of the transition table a button takes at the moment, where that changes.
void markStep(QObject* control, const QString& entity, const QString& action);

/// Without the network, what has to wait for the server is grey in the whole window and says why, whatever
/// its page decides besides. Which buttons and actions these are stands in this one place: by the step they
/// take (isDoneAway()), by their page, by their name.
class AwayGate final : public QObject {
    Q_OBJECT

public:
    explicit AwayGate(QWidget& window) : m_window(window) { }
    /// The server is out of reach. The window that comes when it is back is another one.
    void close();
    /// A part of the window that was made before it stood in it.
    void look(QWidget& part);
    /// Whether it has to wait for the server.
    bool waits(const QObject* control) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void hold(QObject* control);
    QWidget& m_window;
    bool m_closed = false;
};

} // namespace soviec
