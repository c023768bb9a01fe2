// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrecy/purge_notice.h"

#include "core/base/tr.h"
#include "ui/secrecy/purge_dialog.h"

#include <algorithm>

namespace soviec {

PurgeNotice::PurgeNotice(const PageContext& context, QWidget* parent)
    : InlineMessage(parent)
    , m_context(context)
{
    hide();
}

void PurgeNotice::refresh()
{
    const auto waiting = service::Secrecy(m_context.office).waiting();
    const auto mine = waiting ? std::ranges::count_if(*waiting, &service::WaitingPurge::mayDecide) : 0;
    if (mine == 0) {
        hide();
        return;
    }
    show(
        Meaning::Attention,
        Tr::tr("%n removals of content wait for you as the second person.", nullptr, int(mine)),
        Tr::tr("Look at them…"), [this] {
            PurgeDialog(m_context.office, m_context.dialogs, window()).exec();
            refresh();
        });
}

} // namespace soviec
