// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/background.h"

namespace soviec {

BackgroundTask::BackgroundTask(QObject* owner)
    : QObject(owner)
    , m_state(std::make_shared<State>())
{
}

BackgroundTask::~BackgroundTask()
{
    m_state->cancelled = true;
}

} // namespace soviec
