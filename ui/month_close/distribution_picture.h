// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/month_close.h"

#include <QWidget>

namespace soviec {

/// Two bars a score band: this period in the accent, the one before it pale behind.
class DistributionPicture : public QWidget {
    Q_OBJECT

public:
    explicit DistributionPicture(QWidget* parent = nullptr);
    void setCounts(const service::Distribution& now, const service::Distribution& before);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    service::Distribution m_now;
    service::Distribution m_before;
};

} // namespace soviec
