// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace soviec {

class ActionRegistry;

/// Every key there is, generated from the registry, with a filter above.
class ShortcutList : public QDialog {
    Q_OBJECT

public:
    ShortcutList(const ActionRegistry& actions, QWidget* parent);
};

} // namespace soviec
