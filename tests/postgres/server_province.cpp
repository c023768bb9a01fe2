// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/postgres/server_province.h"

#include "core/storage/scram.h"
#include "tests/core/service/commune.h"
#include "tests/postgres/cluster.h"

#include <QUrl>

namespace sample {

using namespace Qt::StringLiterals;

namespace {

QString passwordOf(const QString& login)
{
    return u"mật khẩu "_s + login + u" 1"_s;
}

} // namespace

ServerProvince::ServerProvince()
{
    qputenv("SOVIEC_TEST_ENGINE", "postgres");
    province = std::make_unique<Province>();
    database = province->path.section(u'/', -1);
    const auto root = asOperator();
    root->run(u"UPDATE soviec.person SET login = NULL"_s);
    const QStringList all = logins();
    for (const QString& login : all) {
        const QString said = root->run(u"SELECT soviec.account_add('%1', '%2', '%3')"_s.arg(
            login, login.toUpper(), storage::scramVerifier(passwordOf(login))));
        if (said != u"1"_s)
            qFatal("account %s: %s", qPrintable(login), qPrintable(said));
    }
}

QString ServerProvince::addressOf(const QString& login) const
{
    return Cluster::shared().address(
        database, login, QString::fromLatin1(QUrl::toPercentEncoding(passwordOf(login))));
}

std::unique_ptr<service::Office> ServerProvince::office(const QString& login) const
{
    return must(service::Office::open(addressOf(login), clock));
}

std::unique_ptr<Login> ServerProvince::as(const QString& login) const
{
    auto made = std::make_unique<Login>(database, login, passwordOf(login));
    if (!made->isOpen())
        qFatal("%s: %s", qPrintable(login), qPrintable(made->openError()));
    return made;
}

std::unique_ptr<Login> ServerProvince::asOperator() const
{
    return std::make_unique<Login>(database, u"postgres"_s, Cluster::shared().rootPassword());
}

} // namespace sample
