// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/child.h"

#include <QtGlobal>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace sample {

namespace {

constexpr int nobody = 65534;

struct Pipe {
    int ends[2];
    Pipe()
    {
        if (::pipe(ends) != 0)
            qFatal("pipe");
    }
};

} // namespace

QByteArray inChild(const std::function<QByteArray()>& work)
{
    const Pipe pipe;
    const pid_t pid = ::fork();
    if (pid == 0) {
        const QByteArray said = work();
        const auto written = ::write(pipe.ends[1], said.constData(), size_t(said.size()));
        ::_exit(written == said.size() ? 0 : 1);
    }
    ::close(pipe.ends[1]);
    QByteArray said;
    char buffer[512];
    for (ssize_t n; (n = ::read(pipe.ends[0], buffer, sizeof buffer)) > 0;)
        said.append(buffer, n);
    ::close(pipe.ends[0]);
    ::waitpid(pid, nullptr, 0);
    return said;
}

StayingChild::StayingChild(const std::function<void()>& work)
{
    const Pipe pipe;
    m_pid = ::fork();
    if (m_pid == 0) {
        work();
        const auto written = ::write(pipe.ends[1], "x", 1);
        for (;;) {
            if (written == 1)
                ::pause();
        }
    }
    ::close(pipe.ends[1]);
    char ready = 0;
    if (::read(pipe.ends[0], &ready, 1) != 1)
        qFatal("the child ended before it was ready");
    ::close(pipe.ends[0]);
}

StayingChild::~StayingChild()
{
    ::kill(m_pid, SIGKILL);
    ::waitpid(m_pid, nullptr, 0);
}

void inChildThenKill(const std::function<void()>& work)
{
    const StayingChild child(work);
}

void becomeNobody()
{
    if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
        qFatal("cannot give up root");
}

} // namespace sample
