// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/copy_keeper.h"

#include "core/base/clock.h"
#include "core/base/tr.h"
#include "core/service/office.h"
#include "ui/shared/settings.h"

#include <QCryptographicHash>
#include <QThreadPool>

namespace soviec {

using namespace Qt::StringLiterals;

CopyKeeper::CopyKeeper(
    service::Office& office, Settings& settings, const QString& database, QObject* parent)
    : QObject(parent)
    , m_office(office)
    , m_settings(settings)
    , m_database(database)
{
}

// A path is no key: it has slashes and may be in any script.
QString CopyKeeper::keyOf(const QString& database, const QString& what)
{
    const QByteArray hash = QCryptographicHash::hash(database.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16)) + u'-' + what;
}

QString CopyKeeper::folder() const
{
    return m_settings.value(Setting::Copies, keyOf(m_database, u"folder"_s)).toString();
}

void CopyKeeper::setFolder(const QString& folder)
{
    keepFolder(m_settings, m_database, folder);
}

void CopyKeeper::keepFolder(Settings& settings, const QString& database, const QString& folder)
{
    settings.setValue(Setting::Copies, folder, keyOf(database, u"folder"_s));
}

QString CopyKeeper::problem() const
{
    return m_settings.value(Setting::Copies, keyOf(m_database, u"problem"_s)).toString();
}

service::DatedCopies CopyKeeper::copies() const
{
    return service::DatedCopies(m_database, folder());
}

void CopyKeeper::makeIfDue()
{
    if (copies().isDue(m_office.clock().now()))
        make();
}

BackgroundTask* CopyKeeper::make()
{
    if (m_task)
        return nullptr;
    m_task = runInBackground(
        this,
        [opener = m_office.opener(), copies = copies()](const TaskProgress&) -> Result<service::CopyMade> {
            const auto office = opener();
            if (!office)
                return passOn(office);
            return copies.make(**office);
        },
        [this](const Result<service::CopyMade>& result) { take(result); });
    return m_task;
}

bool CopyKeeper::makeBeforeEnd()
{
    // One that is under way is the copy of today.
    QThreadPool::globalInstance()->waitForDone();
    if (!copies().isDue(m_office.clock().now()))
        return true;
    const auto result = copies().make(m_office);
    take(result);
    return bool(result);
}

void CopyKeeper::take(const Result<service::CopyMade>& result)
{
    const QString problem = !result ? result.error().text
        : result->finding.isEmpty() ? QString()
                                    : Tr::tr("The copy is kept, but its history does not verify: %1 No older copy was removed.")
                                          .arg(result->finding);
    m_settings.setValue(Setting::Copies, problem, keyOf(m_database, u"problem"_s));
    m_task = nullptr;
    emit made();
}

} // namespace soviec
