package org.dottedline.neo4j;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/**
 * A driver whose every use waits until the database is prepared, so that nothing can read a schema that is not yet there.
 * What asks the database nothing waits for nothing: whoever is made with a driver is made while the database starts.
 */
final class PreparedDriver implements InvocationHandler {

	private static final Set<String> WITHOUT_WAITING = Set.of("close", "closeAsync", "toString", "hashCode", "equals",
			"isEncrypted", "executableQueryBookmarkManager");

	private final Driver driver;

	private final DatabasePreparation preparation;

	private PreparedDriver(Driver driver, DatabasePreparation preparation) {
		this.driver = driver;
		this.preparation = preparation;
	}

	static Driver of(Driver driver, DatabasePreparation preparation) {
		return (Driver) Proxy.newProxyInstance(Driver.class.getClassLoader(), new Class<?>[] { Driver.class },
				new PreparedDriver(driver, preparation));
	}

	@Override
	public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
		if (!WITHOUT_WAITING.contains(method.getName())) {
			this.preparation.await();
		}
		try {
			return method.invoke(this.driver, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

}
