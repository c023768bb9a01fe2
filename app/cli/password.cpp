// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/password.h"

#include "core/base/tr.h"

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#else
#include <io.h>
#include <windows.h>
#endif

namespace soviec::cli {

namespace {

/// While one lives, what is typed is not shown.
class Silence {
public:
#ifdef Q_OS_UNIX
    Silence()
        : m_changed(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        if (m_changed)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Silence()
    {
        if (m_changed)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
#else
    Silence()
        : m_changed(::GetConsoleMode(::GetStdHandle(STD_INPUT_HANDLE), &m_before) != 0)
    {
        if (m_changed)
            ::SetConsoleMode(::GetStdHandle(STD_INPUT_HANDLE), m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~Silence()
    {
        if (m_changed)
            ::SetConsoleMode(::GetStdHandle(STD_INPUT_HANDLE), m_before);
    }
#endif
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

private:
#ifdef Q_OS_UNIX
    termios m_before {};
#else
    DWORD m_before = 0;
#endif
    bool m_changed;
};

} // namespace

bool hasTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDIN_FILENO) == 1;
#else
    return ::_isatty(0) != 0;
#endif
}

Result<QString> askPassword(const QString& question, Context& context)
{
    QByteArray line;
    if (hasTerminal()) {
        context.say(question);
        const Silence silence;
        line = context.in.readLine();
    } else {
        line = context.in.readLine();
    }
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return fail(ErrorCode::Usage, Tr::tr("No password was given. Type it, or send it on standard input."));
    return QString::fromUtf8(line);
}

Result<QString> askNewPassword(const QString& login, Context& context)
{
    const auto first = askPassword(Tr::tr("New password of %1:").arg(login), context);
    if (!first || !hasTerminal())
        return first;
    const auto second = askPassword(Tr::tr("The same once more:"), context);
    if (!second || *second == *first)
        return second;
    return fail(ErrorCode::Invalid, Tr::tr("The two passwords differ. Nothing was changed; try again."));
}

} // namespace soviec::cli
