// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// soviec-fault-worker PLACE LOGIN SEED COUNT
//
// Works in a diary as fast as it can, COUNT steps or (0) until it is killed. Says before each step what it
// is about to do and after it that it is done, each as one line in one write:
//     ? add ID TITLE      ! add ID
//     ? change ID TITLE   ! change ID
//     ? withdraw ID       ! withdraw ID
// A step that is refused ends it with "x CODE SENTENCE" and status 1.
#include "core/base/random.h"
#include "core/service/diary.h"
#include "core/service/office.h"

#include <QCoreApplication>

#include <cstdio>

#include <unistd.h>

using namespace soviec;
using namespace Qt::StringLiterals;

namespace {

void say(const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        ::_exit(3); // nobody listens any more
}

class Worker {
public:
    Worker(service::Office& office, SeededRandom random) : m_office(office), m_random(random) { }

    Result<void> step()
    {
        service::Diary diary(m_office);
        const int choice = m_known.isEmpty() ? 0 : m_random.below(10);
        if (choice < 6)
            return add(diary);
        const qsizetype at = m_random.below(int(m_known.size()));
        return choice < 9 ? change(diary, at) : withdraw(diary, at);
    }

private:
    QString title() { return u"việc %1"_s.arg(m_random.next(), 16, 16, QChar(u'0')); }

    Result<void> add(service::Diary& diary)
    {
        DiaryEntry entry;
        entry.id = EntryId::create();
        entry.day = m_office.clock().today() - Days(m_random.below(20));
        entry.minutes = Minutes(1);
        entry.title = title();
        entry.note = QString(m_random.below(400), u'ă');
        say(u"? add %1 %2"_s.arg(entry.id.toString(), entry.title));
        const auto stored = diary.add(entry);
        if (!stored)
            return passOn(stored);
        say(u"! add %1"_s.arg(entry.id.toString()));
        m_known.append(*stored);
        return {};
    }

    Result<void> change(service::Diary& diary, qsizetype at)
    {
        DiaryEntry entry = m_known[at];
        entry.title = title();
        say(u"? change %1 %2"_s.arg(entry.id.toString(), entry.title));
        const auto stored = diary.change(entry);
        if (!stored)
            return passOn(stored);
        say(u"! change %1"_s.arg(entry.id.toString()));
        m_known[at] = *stored;
        return {};
    }

    Result<void> withdraw(service::Diary& diary, qsizetype at)
    {
        const EntryId id = m_known.takeAt(at).id;
        say(u"? withdraw %1"_s.arg(id.toString()));
        const auto stored = diary.withdraw(id);
        if (!stored)
            return passOn(stored);
        say(u"! withdraw %1"_s.arg(id.toString()));
        return {};
    }

    service::Office& m_office;
    SeededRandom m_random;
    QList<DiaryEntry> m_known;
};

Result<void> work(const QStringList& arguments)
{
    static const FixedClock clock(Date(2026, 4, 22));
    const QString login = arguments.value(1);
    auto office = service::Office::open(arguments.value(0), clock);
    if (!office)
        return passOn(office);
    if (const auto signedIn = (*office)->signIn(login); !signedIn)
        return signedIn;
    Worker worker(**office, SeededRandom(arguments.value(2).toULongLong()));
    const int count = arguments.value(3).toInt();
    for (int steps = 0; count == 0 || steps < count; ++steps) {
        if (const auto done = worker.step(); !done)
            return done;
    }
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const auto done = work(QCoreApplication::arguments().mid(1));
    if (done)
        return 0;
    say(u"x %1 %2"_s.arg(int(done.error().code)).arg(done.error().text.simplified()));
    return 1;
}
