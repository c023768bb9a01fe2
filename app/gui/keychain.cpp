// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/keychain.h"

#ifdef SOVIEC_KEYCHAIN
#include <qt6keychain/keychain.h>

#include <QEventLoop>
#endif

using namespace Qt::StringLiterals;

namespace soviec {

#ifdef SOVIEC_KEYCHAIN

namespace {

const QString& programName()
{
    static const QString name = u"soviec"_s;
    return name;
}

bool finished(QKeychain::Job& job)
{
    QEventLoop loop;
    job.setAutoDelete(false);
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
    return job.error() == QKeychain::NoError;
}

} // namespace

bool Keychain::isThere()
{
    return true;
}

QString Keychain::password(const QString& address)
{
    QKeychain::ReadPasswordJob job(programName());
    job.setKey(address);
    return finished(job) ? job.textData() : QString();
}

bool Keychain::keep(const QString& address, const QString& password)
{
    QKeychain::WritePasswordJob job(programName());
    job.setKey(address);
    job.setTextData(password);
    return finished(job);
}

void Keychain::forget(const QString& address)
{
    QKeychain::DeletePasswordJob job(programName());
    job.setKey(address);
    finished(job);
}

#else

bool Keychain::isThere()
{
    return false;
}

QString Keychain::password(const QString&)
{
    return {};
}

bool Keychain::keep(const QString&, const QString&)
{
    return false;
}

void Keychain::forget(const QString&) { }

#endif

} // namespace soviec
