// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

static void initTranslations()
{
    Q_INIT_RESOURCE(soviec_i18n);
}

namespace soviec {

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

void Language::speak(const QString& code)
{
    initTranslations();
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    if (m_ours.load(u":/soviec/i18n/soviec_"_s + code + u".qm"_s))
        QCoreApplication::installTranslator(&m_ours);
    if (m_qts.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
}

} // namespace soviec
