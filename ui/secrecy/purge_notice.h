// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/inline_message.h"
#include "ui/shell/page.h"

namespace soviec {

/// A bar that is there while a removal waits for the viewer as the second person.
class PurgeNotice final : public InlineMessage {
    Q_OBJECT

public:
    explicit PurgeNotice(const PageContext& context, QWidget* parent = nullptr);
    void refresh();

private:
    PageContext m_context;
};

} // namespace soviec
