// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace soviec::service {

class Office;

/// What an authenticator app is set up with; shown once and kept nowhere but on the server.
struct FactorEnrolment {
    QString key;     ///< the secret in Base32, to be typed where no camera is at hand
    QString address; ///< otpauth://…, the text of the QR code
};

/// A second factor at signing sheets, ratings of a year and documents on their route (RFC 6238), where the
/// agency asks for it. It is a server's: whoever may open a local file may copy it, read the secret in it
/// and turn back the count of used codes, and no password of its own stands before it, so that figures
/// asked for there would prove nothing. A file therefore refuses to ask for one, with that sentence
/// (Usage), and signs without. Errors besides: Forbidden, Refused, Invalid.
class SecondFactor {
public:
    explicit SecondFactor(Office& office) : m_office(office) { }

    /// Usage, with the reason, where the database is a file.
    Result<void> isPossible();
    /// Whether who() has to give a code to sign.
    Result<bool> isAsked();
    /// Whether who() has set one up.
    Result<bool> isReady();
    /// A new secret for who(); it counts after confirm().
    Result<FactorEnrolment> enrol();
    /// With the six figures the app shows now.
    Result<void> confirm(const QString& code);
    /// Inside the transaction of the signature; does nothing where no code is asked for.
    Result<void> prove(const QString& code);
    /// By an administrator, for a lost telephone.
    Result<void> reset(const QString& personCode);
    /// By an administrator: whether signatures of this database need one.
    Result<void> require(bool asked);

private:
    Office& m_office;
};

/// Base32 of RFC 4648 without padding.
QString base32(const QByteArray& bytes);

} // namespace soviec::service
