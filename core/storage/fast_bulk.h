// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace soviec::storage {

class Database;

/// While one lives, commits do not wait for the disk. Only for a file that is being made and can
/// be made again: after a power cut in between, the file may be lost. The end of it waits once.
class FastBulk {
public:
    explicit FastBulk(Database& db);
    ~FastBulk();
    FastBulk(const FastBulk&) = delete;
    FastBulk& operator=(const FastBulk&) = delete;

private:
    Database& m_db;
};

} // namespace soviec::storage
