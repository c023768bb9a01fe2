// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/document_view.h"

#include <QTimer>

class QPagedPaintDevice;

namespace soviec {

/// Shows a chapter of the guide: tables with lines, pictures as wide as there is room.
class GuideView final : public DocumentView {
    Q_OBJECT

public:
    explicit GuideView(QWidget* parent = nullptr);
    void showText(const QString& markdown);
    /// Scrolls to a heading; empty: to the top.
    void goTo(const QString& heading);
    /// Prints a text of the guide on A4.
    static void printText(const QString& markdown, QPagedPaintDevice& device);

signals:
    /// A link to another chapter.
    void chapterWanted(const QString& id);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    int room() const;
    QString m_markdown;
    QTimer m_later;
    int m_width = 0;
};

} // namespace soviec
