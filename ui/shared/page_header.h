// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/chip_painter.h"

#include <QList>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace soviec {

class Chip;
class PeriodStepper;

/// The title line: title, stepper, further controls, chips and a hint on the left; actions on the
/// right, at most one of them filled.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    /// The stepper; made when first asked for.
    PeriodStepper* stepper();
    void addLeft(QWidget* widget);
    void setChips(const QList<ChipData>& chips);
    /// Muted words behind the chips: "24 people · 4 units".
    void setHint(const QString& hint);
    /// A plain button on the right.
    QPushButton* addAction(const QString& text, const QString& iconName = {});
    /// The page's main action; asked for once.
    QPushButton* addPrimary(const QString& text, const QString& iconName = {});
    void addRight(QWidget* widget);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void arrange();
    QBoxLayout* m_lines; ///< one line, or two where there is no room
    QLabel* m_title;
    QHBoxLayout* m_names;
    QHBoxLayout* m_left;
    QHBoxLayout* m_chipRow;
    QLabel* m_hint;
    QHBoxLayout* m_right;
    PeriodStepper* m_stepper = nullptr;
    QPushButton* m_primary = nullptr;
    QList<Chip*> m_chips;
};

} // namespace soviec
