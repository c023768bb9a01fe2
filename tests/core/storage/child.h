// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace sample {

/// Runs `work` in a child process and waits for it; gives what it returned. The child leaves
/// without running anybody's destructors.
QByteArray inChild(const std::function<QByteArray()>& work);

/// Runs `work` in a child and kills it (SIGKILL) as soon as that has returned.
void inChildThenKill(const std::function<void()>& work);

/// A child that stays alive until the handle goes; construction waits until `work` has run.
class StayingChild {
public:
    explicit StayingChild(const std::function<void()>& work);
    ~StayingChild();
    StayingChild(const StayingChild&) = delete;
    StayingChild& operator=(const StayingChild&) = delete;

private:
    int m_pid;
};

/// In a child: gives up root's rights, which pass over every read-only file.
void becomeNobody();

} // namespace sample
