// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace soviec {

/// A text to read, as wide as there is room. Tab walks its links; whoever uses it opens them.
class DocumentView : public QTextBrowser {
    Q_OBJECT

public:
    explicit DocumentView(const QString& accessibleName, QWidget* parent = nullptr);

private:
    void fitSideways();
};

} // namespace soviec
